import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { grantText } from './grant-text.js';
import { LinkButton } from './link-button.js';
import { usePageTitle } from './page-title.js';

/** Says that the acting role grant may not see this, and whom to ask. */
export function ForbiddenNotice({
  detail,
  permission,
}: {
  detail?: string;
  permission?: string;
}): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  usePageTitle(t('shell.forbidden.title'));
  return (
    <section className="notice" aria-labelledby="notice-title">
      <p className="notice-code">403</p>
      <h1 id="notice-title">{t('shell.forbidden.title')}</h1>
      {detail && <p>{detail}</p>}
      {me && <p>{t('shell.forbidden.actingAs', { grant: grantText(me.roleGrant) })}</p>}
      <p>{t('shell.forbidden.ask')}</p>
      {permission && (
        <p className="muted">
          {t('shell.forbidden.permission')} <code>{permission}</code>
        </p>
      )}
      <LinkButton to="/" type="primary">
        {t('shell.toWorkbench')}
      </LinkButton>
    </section>
  );
}

/** Says that there is nothing at this address. */
export function MissingNotice(): React.ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('shell.missing.title'));
  return (
    <section className="notice" aria-labelledby="notice-title">
      <p className="notice-code">404</p>
      <h1 id="notice-title">{t('shell.missing.title')}</h1>
      <p>{t('shell.missing.hint')}</p>
      <LinkButton to="/" type="primary">
        {t('shell.toWorkbench')}
      </LinkButton>
    </section>
  );
}
