import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { useMe, useSession } from '../../api/me.js';
import { usePageTitle } from '../../components/page-title.js';
import { ProductMark } from '../shell/product-mark.js';
import { ChangePasswordForm } from './change-password-form.js';
import { signOut } from './requests.js';

/** The one page an account sees until its first password has been replaced. */
export function FirstPasswordPage(): React.ReactElement {
  const { t } = useTranslation();
  const { mustChangePassword } = useSession();
  const { data: me } = useMe();
  const navigate = useNavigate();
  usePageTitle(t('auth.first.title'));
  if (!mustChangePassword) return <Navigate to="/" replace />;
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <ProductMark />
        <Button type="text" onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Button>
      </header>
      <main className="sign-in-main" id="main">
        <div className="sign-in-card">
          <h1>{t('auth.first.title')}</h1>
          <p className="muted">{t('auth.first.lead')}</p>
          <ChangePasswordForm
            username={me?.user.username ?? ''}
            submitLabel={t('auth.first.submit')}
            onDone={() => void navigate('/', { replace: true })}
          />
        </div>
      </main>
    </div>
  );
}
