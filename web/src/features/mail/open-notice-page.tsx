import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { useProblemText } from '../../components/problem-text.js';
import { actUnder } from '../auth/requests.js';
import { findNotice, readNotice } from './requests.js';

/** Where the link of a mail leads: opens the notice's page, under the role grant that it came to. */
export function OpenNoticePage(): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const { notificationId = '' } = useParams();
  const { data: link, error } = useQuery({
    queryKey: ['open-notice', notificationId],
    queryFn: () => open(notificationId),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (link !== undefined) void navigate(link, { replace: true });
  }, [link, navigate]);
  if (!error) {
    return <PageHeader title={t('mail.opening')} />;
  }
  const problem = asProblem(error);
  return (
    <>
      <PageHeader
        title={t('mail.openFailed')}
        lead={problem.status === 404 ? t('mail.openFailedHint') : textOf(problem)}
      />
      <LinkButton to="/notifications">{t('mail.toNotices')}</LinkButton>
    </>
  );
}

async function open(id: string): Promise<string> {
  const notice = await findNotice(id);
  if (notice.readAt === null) await readNotice(id);
  if (!notice.isActing) await actUnder(notice.roleGrantId);
  return notice.link;
}
