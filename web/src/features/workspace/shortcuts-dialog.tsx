import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePageKeys } from './page-shortcuts.js';
import { usePreferences } from './preferences.js';
import { SHORTCUTS } from './shortcuts.js';

/** Which keys do what. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const { singleKeys } = usePreferences();
  const pageKeys = usePageKeys();
  return (
    <Modal open title={t('workspace.keys.title')} footer={null} onCancel={onClose} width={420}>
      {!singleKeys && <p className="dialog-lead">{t('workspace.keys.off')}</p>}
      <dl className="key-list">
        {pageKeys.map(({ key, text }) => (
          <Row key={key} name={key} text={text} />
        ))}
        {SHORTCUTS.map(({ key, does }) => (
          <Row key={key} name={key} text={t(`workspace.keys.${does}`)} />
        ))}
        <Row name="Esc" text={t('workspace.keys.close')} />
      </dl>
    </Modal>
  );
}

function Row({ name, text }: { name: string; text: string }): React.ReactElement {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{text}</dd>
    </>
  );
}
