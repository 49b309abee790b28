import { useState } from 'react';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { UserDetail } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { AccountHistory } from './account-history.js';
import { HeldRolesPanel } from './held-roles-panel.js';
import { useUser } from './requests.js';
import { UserActions, type UserDialog } from './user-actions.js';
import { UserDialogs } from './user-dialogs.js';

/** One account: its state, what may be done with it, the roles held, and what was done before. */
export function UserPage(): React.ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useUser(id);
  const [dialog, setDialog] = useState<UserDialog | null>(null);
  return (
    <Loaded query={query}>
      {(user) => (
        <>
          <PageHeader
            title={user.displayName}
            back={<Link to="/users">{t('users.back')}</Link>}
            state={<Tag>{t(user.disabled ? 'users.states.disabled' : 'users.states.active')}</Tag>}
            facts={<span className="code-text">{user.username}</span>}
            actions={<UserActions user={user} onOpen={setDialog} />}
          />
          <div className="stack">
            <section className="panel" aria-labelledby="user-state">
              <h2 id="user-state">{t('users.account')}</h2>
              <AccountFacts user={user} />
            </section>
            <HeldRolesPanel user={user} onOpen={setDialog} />
            <AccountHistory user={user} />
          </div>
          {dialog && <UserDialogs user={user} dialog={dialog} onClose={() => setDialog(null)} />}
        </>
      )}
    </Loaded>
  );
}

function AccountFacts({ user }: { user: UserDetail }): React.ReactElement {
  const { t } = useTranslation();
  const moment = (at: string | null): string => (at ? formatMoment(at) : t('users.never'));
  const facts: [string, React.ReactNode][] = [
    ['createdAt', formatMoment(user.createdAt)],
    ['lastSignedInAt', moment(user.lastSignedInAt)],
    ['openSessions', t('users.sessionCount', { n: user.openSessions })],
    ['secondFactor', t(user.secondFactor ? 'users.on' : 'users.off')],
    ['password', t(user.mustChangePassword ? 'users.password.isFirst' : 'users.password.isOwn')],
  ];
  if (user.disabledReason) facts.push(['disabledReason', user.disabledReason]);
  return (
    <FactList
      facts={facts.map(([key, value]) => ({
        key,
        label: t(`users.fields.${key as 'createdAt'}`),
        value,
      }))}
    />
  );
}
