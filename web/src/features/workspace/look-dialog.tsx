import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { LookSettings } from './look-settings.js';

/** The display settings over any page. */
export function LookDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Modal open title={t('workspace.look.title')} footer={null} onCancel={onClose} width={440}>
      <p className="dialog-lead">{t('workspace.look.hint')}</p>
      <LookSettings />
    </Modal>
  );
}
