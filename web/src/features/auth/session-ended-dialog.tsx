import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { signOutEverywhere } from '../../api/session.js';
import { SignInForm } from './sign-in-form.js';

/** Asks to sign in again over the open page once the login session has ended, so that a form keeps what was typed. */
export function SessionEndedDialog({
  username,
}: {
  username: string | undefined;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('auth.ended')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      width={420}
    >
      <p className="dialog-lead">{t('auth.endedHint')}</p>
      <SignInForm username={username} onSignedIn={() => undefined} />
      <Button type="link" className="dialog-leave" onClick={signOutEverywhere}>
        {t('auth.leave')}
      </Button>
    </Modal>
  );
}
