import { Alert, Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { useFeedback } from '../../components/feedback.js';
import { formatMoment } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { mailBacklogQuery, retryMail } from './requests.js';

/** Tells the system administrator of mails that do not go, why, and lets him send them again. */
export function MailBacklogHint(): React.ReactElement | null {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const { data } = useQuery(mailBacklogQuery);
  const retry = useWrite(retryMail, {
    onSuccess: (n) => void message.success(t('mail.backlog.again', { n })),
  });
  if (!data || (data.givenUp === 0 && data.faults.length === 0)) {
    return null;
  }
  const reasons = data.faults.join('；');
  if (data.givenUp === 0) {
    const held = { n: data.waiting, at: formatMoment(data.oldestWaitingAt ?? '') };
    return (
      <Alert type="info" showIcon title={t('mail.backlog.held', held)} description={reasons} />
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('mail.backlog.title', { n: data.givenUp })}
      description={t('mail.backlog.givenUp', { reasons })}
      action={
        <Button
          loading={retry.isPending}
          onClick={() =>
            retry.mutate(undefined, { onError: (problem) => void message.error(textOf(problem)) })
          }
        >
          {t('mail.backlog.retry')}
        </Button>
      }
    />
  );
}
