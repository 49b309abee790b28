import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganisationEvent, PartyOrgDetail } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { useHistory } from './act-requests.js';
import type { PostName } from './post-fields.js';
import { partyOrgsZh } from './zh-CN.js';

type EventCode = keyof typeof partyOrgsZh.history.events;

function isEventCode(code: string): code is EventCode {
  return code in partyOrgsZh.history.events;
}

/** The life of an organisation, newest first: what happened on which day, and who recorded it when. */
export function HistoryPanel({ org }: { org: PartyOrgDetail }): React.ReactElement {
  const { t } = useTranslation();
  const query = useHistory(org.parkId, org.id);
  return (
    <section className="panel" aria-labelledby="org-history">
      <h2 id="org-history">{t('partyOrgs.history.title')}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <ol className="org-history">
            {items.map((event, index) => (
              <li key={`${event.on}-${event.code}-${index}`}>
                <span className="org-history-day">{event.on}</span>
                <span>
                  <EventText event={event} parkId={org.parkId} />
                  {event.isPlanned && (
                    <Tag className="tag-after">{t('partyOrgs.history.planned')}</Tag>
                  )}
                  {event.recordedByName && event.recordedAt && (
                    <span className="muted org-history-record">
                      {t('partyOrgs.history.recorded', {
                        by: event.recordedByName,
                        on: event.recordedAt.slice(0, 10),
                      })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function EventText({
  event,
  parkId,
}: {
  event: OrganisationEvent;
  parkId: string;
}): React.ReactElement {
  const { t } = useTranslation();
  const params = event.params as Record<string, string>;
  if (!isEventCode(event.code)) return <>{event.code}</>;
  const text = t(`partyOrgs.history.events.${event.code}`, {
    ...params,
    post: params['post'] ? t(`partyOrgs.posts.names.${params['post'] as PostName}`) : '',
  });
  const to = params['enterpriseId']
    ? `/parks/${parkId}/enterprises/${params['enterpriseId']}`
    : params['partyOrgId']
      ? `/parks/${parkId}/party-orgs/${params['partyOrgId']}`
      : null;
  return to ? <Link to={to}>{text}</Link> : <>{text}</>;
}
