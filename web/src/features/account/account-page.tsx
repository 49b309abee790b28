import { Button, Radio, Tag } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import { asProblem } from '../../api/problem.js';
import type { RoleGrant } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { FactList } from '../../components/fact-list.js';
import { grantText } from '../../components/grant-text.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { useProblemText } from '../../components/problem-text.js';
import { switchLanguage, type Language } from '../../i18n/language.js';
import { LookSettings } from '../workspace/look-settings.js';
import { ChangePasswordForm } from '../auth/change-password-form.js';
import { actUnder, signOut } from '../auth/requests.js';
import { MailPanel } from '../mail/mail-panel.js';
import { SecondFactorPanel } from './second-factor-panel.js';
import { SessionsPanel } from './sessions-panel.js';
import { useFeedback } from '../../components/feedback.js';

/** My account: who I am, the role grants I may act under, language, password, sign out. */
export function AccountPage(): React.ReactElement {
  const { t, i18n } = useTranslation();
  const query = useMe();
  const queries = useQueryClient();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const act = (grant: RoleGrant): void => {
    void actUnder(grant.id).then(
      () => message.success(t('shell.switched', { grant: grantText(grant) })),
      (error: unknown) => message.error(`${t('shell.switchFailed')}：${textOf(asProblem(error))}`),
    );
  };
  return (
    <>
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <Loaded query={query}>
        {(me) => (
          <div className="stack">
            <section className="panel" aria-labelledby="account-person">
              <h2 id="account-person">{t('account.person')}</h2>
              <FactList
                facts={[
                  { key: 'name', label: t('account.displayName'), value: me.user.displayName },
                  { key: 'username', label: t('account.username'), value: me.user.username },
                ]}
              />
              <div className="panel-line">
                <span id="account-language" className="muted">
                  {t('account.language')}
                </span>
                <Radio.Group
                  aria-labelledby="account-language"
                  optionType="button"
                  value={i18n.language}
                  options={[
                    { value: 'zh-CN', label: '中文' },
                    { value: 'en', label: 'English' },
                  ]}
                  onChange={(event) =>
                    void switchLanguage(event.target.value as Language).then(() =>
                      queries.invalidateQueries(),
                    )
                  }
                />
              </div>
            </section>
            <section className="panel" aria-labelledby="account-look">
              <h2 id="account-look">{t('workspace.look.title')}</h2>
              <p className="muted">{t('workspace.look.hint')}</p>
              <LookSettings />
            </section>
            <section className="panel" aria-labelledby="account-grants">
              <h2 id="account-grants">{t('account.grants')}</h2>
              <p className="muted">{t('account.grantsHint')}</p>
              <DataTable<RoleGrant>
                label={t('account.grants')}
                rows={me.roleGrants}
                rowKey={(grant) => grant.id}
                empty={null}
                columns={[
                  {
                    key: 'role',
                    title: t('account.role'),
                    card: 'title',
                    render: (grant) => grant.roleName,
                  },
                  {
                    key: 'place',
                    title: t('account.place'),
                    render: (grant) => grant.placeName || t('dash'),
                  },
                  {
                    key: 'act',
                    card: 'bare',
                    title: t('list.actions'),
                    align: 'right',
                    render: (grant) =>
                      grant.id === me.roleGrant.id ? (
                        <Tag>{t('account.current')}</Tag>
                      ) : (
                        <Button onClick={() => act(grant)}>{t('account.act')}</Button>
                      ),
                  },
                ]}
              />
            </section>
            <section className="panel" aria-labelledby="account-password">
              <h2 id="account-password">{t('account.password')}</h2>
              <ChangePasswordForm
                username={me.user.username}
                submitLabel={t('auth.change.submit')}
                onDone={() => void message.success(t('auth.change.done'))}
              />
            </section>
            <MailPanel />
            <SecondFactorPanel />
            <SessionsPanel />
            <section className="panel" aria-labelledby="account-out">
              <h2 id="account-out">{t('account.signOut')}</h2>
              <p className="muted">{t('account.signOutHint')}</p>
              <Button onClick={() => void signOut().catch(() => undefined)}>
                {t('account.signOut')}
              </Button>
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
}
