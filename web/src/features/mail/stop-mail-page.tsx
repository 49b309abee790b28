import { Alert, Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { LinkButton } from '../../components/link-button.js';
import { usePageTitle } from '../../components/page-title.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { ProductMark } from '../shell/product-mark.js';
import { stopMail } from './requests.js';
import '../../theme/verify.css';

/** Stops one's mails by the link of one of them; opening the page alone stops nothing. */
export function StopMailPage(): React.ReactElement {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const stop = useMutation({ mutationFn: () => stopMail(token) });
  usePageTitle(t('mail.stop.title'));
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <ProductMark />
        <LanguageSwitch />
      </header>
      <main className="sign-in-main" id="main">
        <div className="sign-in-card verify-card">
          <h1>{t('mail.stop.title')}</h1>
          <p className="muted">{t('mail.stop.lead')}</p>
          <div aria-live="polite">
            {stop.isSuccess && <Alert type="success" showIcon title={t('mail.stop.done')} />}
            {stop.error && <ProblemAlert problem={asProblem(stop.error)} />}
          </div>
          <div className="form-actions">
            {!stop.isSuccess && (
              <Button type="primary" loading={stop.isPending} onClick={() => stop.mutate()}>
                {t('mail.stop.act')}
              </Button>
            )}
            <LinkButton to="/sign-in">{t('mail.stop.signIn')}</LinkButton>
          </div>
        </div>
      </main>
    </div>
  );
}
