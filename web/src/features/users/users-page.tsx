import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { User, UserQuery } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import type { FilterField } from '../../components/filter-bar.js';
import { grantText } from '../../components/grant-text.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { CreateUserDialog } from './create-user-dialog.js';
import { districtsQuery, rolesQuery, useUsers } from './requests.js';

const FILTERS = ['q', 'role', 'districtId', 'state'] as const;
type Filter = (typeof FILTERS)[number];
const ROLES_SHOWN = 2;
/** A column of the page that shows two of the file's. */
const EXPORT_PARTS = { displayName: ['displayName', 'state'] };

/** The accounts, for the three administrators: who may sign in, as what, and since when not. */
export function UsersPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('users', FILTERS, useColumns());
  const roles = useQuery(rolesQuery);
  const districts = useQuery(districtsQuery);
  const canCreate = useCan('user.create');
  const [creating, setCreating] = useState(false);
  const query = useUsers(list.query as UserQuery, list.ready);
  const fields: FilterField<Filter>[] = [
    { key: 'q', kind: 'text', label: t('users.search'), placeholder: t('users.searchHint') },
    {
      key: 'role',
      kind: 'choice',
      label: t('users.fields.role'),
      options: (roles.data?.items ?? []).map(({ role, roleName }) => ({
        value: role,
        label: roleName,
      })),
    },
    {
      key: 'districtId',
      kind: 'choice',
      label: t('users.fields.district'),
      options: (districts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      loading: districts.isPending,
    },
    {
      key: 'state',
      kind: 'choice',
      label: t('users.fields.state'),
      options: (['active', 'disabled'] as const).map((value) => ({
        value,
        label: t(`users.states.${value}`),
      })),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('users.title')}
        lead={t('users.lead')}
        actions={
          canCreate && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setCreating(true)}
            >
              {t('users.create.open')}
            </Button>
          )
        }
      />
      <ListPanel
        label={t('users.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('users.total', { n })}
        rowKey={(user) => user.id}
        rowName={(user) => user.displayName}
        tools={
          <ExportButton
            list="users"
            query={{ ...list.filters, sort: list.sort }}
            columns={list.columns.map((column) => column.key)}
            parts={EXPORT_PARTS}
            total={query.data?.total}
          />
        }
        empty={<EmptyState title={t('users.emptyTitle')}>{t('users.emptyHint')}</EmptyState>}
      />
      {creating && <CreateUserDialog onClose={() => setCreating(false)} />}
    </>
  );
}

function useColumns(): DataColumn<User>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'displayName',
      sortKey: 'displayName',
      title: t('users.fields.displayName'),
      card: 'title',
      render: (user) => (
        <>
          <Link to={`/users/${user.id}`}>{user.displayName}</Link>
          {user.disabled && <Tag className="tag-after">{t('users.states.disabled')}</Tag>}
        </>
      ),
    },
    {
      key: 'username',
      sortKey: 'username',
      title: t('users.fields.username'),
      render: (user) => <span className="code-text">{user.username}</span>,
    },
    {
      key: 'roles',
      title: t('users.fields.roles'),
      card: 'wide',
      render: (user) => <HeldRoles user={user} />,
    },
    {
      key: 'secondFactor',
      title: t('users.fields.secondFactor'),
      render: (user) => t(user.secondFactor ? 'users.on' : 'users.off'),
    },
    {
      key: 'lastSignedIn',
      title: t('users.fields.lastSignedInAt'),
      render: (user) =>
        user.lastSignedInAt ? (
          formatMoment(user.lastSignedInAt)
        ) : (
          <span className="muted">{t('users.never')}</span>
        ),
    },
    {
      key: 'createdAt',
      sortKey: 'createdAt',
      title: t('users.fields.createdAt'),
      card: 'hide',
      render: (user) => formatMoment(user.createdAt),
    },
  ];
}

function HeldRoles({ user }: { user: User }): React.ReactElement {
  const { t } = useTranslation();
  const { roleGrants } = user;
  if (roleGrants.length === 0) return <span className="muted">{t('users.noRoles')}</span>;
  return (
    <ul className="plain-list">
      {roleGrants.slice(0, ROLES_SHOWN).map((grant) => (
        <li key={grant.id}>{grantText(grant)}</li>
      ))}
      {roleGrants.length > ROLES_SHOWN && (
        <li className="muted">{t('users.moreRoles', { n: roleGrants.length - ROLES_SHOWN })}</li>
      )}
    </ul>
  );
}
