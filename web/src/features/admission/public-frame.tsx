import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../components/page-title.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { ProductMark } from '../shell/product-mark.js';
import '../../theme/pages.css';
import '../../theme/print.css';
import '../../theme/admission-apply.css';

/** The frame of the pages that need no sign-in. */
export function PublicFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}): React.ReactElement {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <ProductMark />
        <LanguageSwitch />
      </header>
      <main className="public-main" id="main">
        <h1>{title}</h1>
        <p className="page-lead">{lead}</p>
        <nav className="public-links" aria-label={t('entry.links')}>
          <Link to="/apply">{t('entry.apply')}</Link>
          <Link to="/progress">{t('entry.progress')}</Link>
          <Link to="/sign-in">{t('entry.signIn')}</Link>
        </nav>
        <div className="stack">{children}</div>
      </main>
    </div>
  );
}
