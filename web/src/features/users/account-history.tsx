import { useTranslation } from 'react-i18next';
import type { UserDetail } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { grantText } from '../../components/grant-text.js';
import { formatMoment } from '../../components/number-format.js';

interface Entry {
  key: string;
  at: string;
  what: string;
  by: string | null;
  reason: string | null;
}

/** What was done to an account and its roles, the newest first. */
export function AccountHistory({ user }: { user: UserDetail }): React.ReactElement {
  const { t } = useTranslation();
  const entries: Entry[] = [
    ...user.events.map(({ id, at, kind, byName, reason }) => ({
      key: id,
      at,
      what: t(`users.events.${kind}`),
      by: byName,
      reason,
    })),
    ...user.grantHistory.flatMap((grant) => {
      const what = grantText(grant);
      const granted: Entry = {
        key: `${grant.id} granted`,
        at: grant.grantedAt,
        what: t('users.events.granted', { what }),
        by: grant.grantedByName,
        reason: null,
      };
      if (!grant.revokedAt) return [granted];
      const revoked: Entry = {
        key: `${grant.id} revoked`,
        at: grant.revokedAt,
        what: t('users.events.revoked', { what }),
        by: grant.revokedByName,
        reason: grant.revokeReason,
      };
      return [granted, revoked];
    }),
    { key: 'opened', at: user.createdAt, what: t('users.events.opened'), by: null, reason: null },
  ].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="panel" aria-labelledby="user-history">
      <h2 id="user-history">{t('users.history')}</h2>
      <DataTable<Entry>
        label={t('users.history')}
        rows={entries}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'at', title: t('users.fields.at'), render: ({ at }) => formatMoment(at) },
          {
            key: 'what',
            title: t('users.fields.what'),
            card: 'title',
            wrap: true,
            render: ({ what }) => what,
          },
          { key: 'by', title: t('users.fields.by'), render: ({ by }) => by ?? t('dash') },
          {
            key: 'reason',
            title: t('users.reason.label'),
            card: 'wide',
            wrap: true,
            render: ({ reason }) => reason ?? t('dash'),
          },
        ]}
      />
    </section>
  );
}
