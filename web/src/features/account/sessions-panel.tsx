import { Button, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoginSession } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DataTable } from '../../components/data-table.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { endSession, sessionsQuery } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Where one is signed in, with a way out of each other place and of all of them. */
export function SessionsPanel(): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const query = useQuery(sessionsQuery);
  const end = useWrite(endSession, {
    onSuccess: (n) => void message.success(t('account.sessions.ended', { n })),
  });
  const endNow = (sessionId: string | null): void =>
    end.mutate(sessionId, { onError: (problem) => void message.error(textOf(problem)) });
  const nameOf = ({ browser, system }: LoginSession): string =>
    [browser, system].filter(Boolean).join(' · ') || t('account.sessions.unknown');
  return (
    <section className="panel" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('account.sessions.title')}</h2>
      <p className="muted">{t('account.sessions.lead')}</p>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <DataTable<LoginSession>
              label={t('account.sessions.title')}
              rows={items}
              rowKey={({ id }) => id}
              empty={null}
              columns={[
                {
                  key: 'device',
                  title: t('account.sessions.device'),
                  card: 'title',
                  render: (session) => nameOf(session),
                },
                {
                  key: 'startedAt',
                  title: t('account.sessions.startedAt'),
                  render: ({ startedAt }) => formatMoment(startedAt),
                },
                {
                  key: 'lastActiveAt',
                  title: t('account.sessions.lastActiveAt'),
                  render: ({ lastActiveAt }) => formatMoment(lastActiveAt),
                },
                {
                  key: 'end',
                  title: t('list.actions'),
                  card: 'bare',
                  align: 'right',
                  render: (session) =>
                    session.current ? (
                      <Tag>{t('account.sessions.current')}</Tag>
                    ) : (
                      <Button
                        aria-label={t('account.sessions.endOf', { device: nameOf(session) })}
                        onClick={() => endNow(session.id)}
                      >
                        {t('account.sessions.end')}
                      </Button>
                    ),
                },
              ]}
            />
            {total > 1 ? (
              <Button onClick={() => endNow(null)} loading={end.isPending}>
                {t('account.sessions.endOthers')}
              </Button>
            ) : (
              <p className="muted">{t('account.sessions.noOthers')}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
