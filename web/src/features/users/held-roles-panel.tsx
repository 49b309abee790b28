import { useTranslation } from 'react-i18next';
import type { UserDetail } from '../../api/types.js';
import { useCan } from '../../api/me.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatMoment } from '../../components/number-format.js';
import type { UserDialog } from './user-actions.js';

type Held = UserDetail['roleGrants'][number];

/** The roles that a user holds, to be granted and taken back by the security administrator. */
export function HeldRolesPanel({
  user,
  onOpen,
}: {
  user: UserDetail;
  onOpen: (dialog: UserDialog) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const canRevoke = useCan('role_grant.revoke');
  const columns: DataColumn<Held>[] = [
    {
      key: 'role',
      title: t('users.grant.role'),
      card: 'title',
      render: (grant) => grant.roleName,
    },
    {
      key: 'place',
      title: t('users.grant.place'),
      wrap: true,
      render: (grant) => <GrantPlaceText grant={grant} />,
    },
    {
      key: 'grantedAt',
      title: t('users.grant.grantedAt'),
      render: (grant) => formatMoment(grant.grantedAt),
    },
  ];
  if (canRevoke) {
    columns.push({
      key: 'actions',
      title: t('list.actions'),
      card: 'bare',
      align: 'right',
      render: (grant) => (
        <ActionButton
          actions={user.actions}
          name="revoke_role"
          permission="role_grant.revoke"
          type="link"
          onClick={() => onOpen({ kind: 'revoke_role', grant })}
        >
          {t('users.actions.revoke_role')}
        </ActionButton>
      ),
    });
  }
  return (
    <section className="panel" aria-labelledby="user-roles">
      <div className="panel-head">
        <h2 id="user-roles">{t('users.grant.held')}</h2>
        <ActionButton
          actions={user.actions}
          name="grant_role"
          permission="role_grant.create"
          type="primary"
          onClick={() => onOpen({ kind: 'grant_role' })}
        >
          {t('users.actions.grant_role')}
        </ActionButton>
      </div>
      <DataTable
        label={t('users.grant.held')}
        rows={user.roleGrants}
        rowKey={(grant) => grant.id}
        columns={columns}
        empty={<EmptyState title={t('users.noRoles')}>{t('users.grant.noneHint')}</EmptyState>}
      />
    </section>
  );
}

/** Where a role is held: the place, and the district it lies in. */
export function GrantPlaceText({
  grant,
}: {
  grant: Pick<Held, 'placeName' | 'districtName'>;
}): React.ReactElement {
  const { t } = useTranslation();
  if (!grant.placeName) return <>{t('users.grant.everywhere')}</>;
  const inDistrict = grant.districtName && grant.districtName !== grant.placeName;
  return (
    <>
      {grant.placeName}
      {inDistrict && <span className="muted"> · {grant.districtName}</span>}
    </>
  );
}
