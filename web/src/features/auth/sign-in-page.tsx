import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../api/me.js';
import { usePageTitle } from '../../components/page-title.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { ProductMark } from '../shell/product-mark.js';
import { nextAddress } from './next-address.js';
import { SignInForm } from './sign-in-form.js';

/** The sign-in page; whoever is signed in already goes on to where they wanted. */
export function SignInPage(): React.ReactElement {
  const { t } = useTranslation();
  const { status } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const next = nextAddress(params.get('next'));
  usePageTitle(t('auth.signIn'));
  if (status === 'active') return <Navigate to={next} replace />;
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <ProductMark />
        <LanguageSwitch />
      </header>
      <main className="sign-in-main" id="main">
        <div className="sign-in-card">
          <h1>{t('auth.signIn')}</h1>
          <p className="muted">{t('auth.intro')}</p>
          <SignInForm onSignedIn={() => void navigate(next, { replace: true })} />
          <p className="muted sign-in-help">{t('auth.help')}</p>
          <p className="sign-in-public">
            <Link to="/apply">{t('auth.apply')}</Link>
            <Link to="/progress">{t('auth.progress')}</Link>
          </p>
        </div>
      </main>
    </div>
  );
}
