import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockOf } from './remaining.js';

interface IdleDialogProps {
  /** Seconds until the login session ends. */
  seconds: number;
  onStay: () => void;
}

/** Says how long the idle login session still lasts; the one answer is to stay. */
export function IdleDialog({ seconds, onStay }: IdleDialogProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('auth.idle.title')}
      closable={false}
      mask={{ closable: false }}
      width={420}
      footer={
        <Button type="primary" onClick={onStay}>
          {t('auth.idle.stay')}
        </Button>
      }
    >
      <p>{t('auth.idle.lead', { time: clockOf(seconds) })}</p>
    </Modal>
  );
}
