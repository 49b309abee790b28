import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.js';
import { FactList } from '../../components/fact-list.js';

interface HandOverProps {
  username: string;
  password: string;
  onClose: () => void;
}

/** User name and first password, to be handed to their holder; they cannot be read again. */
export function HandOver({ username, password, onClose }: HandOverProps): React.ReactElement {
  const { t } = useTranslation();
  const label = { username: t('users.fields.username'), password: t('users.password.first') };
  return (
    <div className="stack">
      <p>{t('users.password.handOver')}</p>
      <FactList
        facts={[
          { key: 'username', label: label.username, value: <code>{username}</code> },
          { key: 'password', label: label.password, value: <code>{password}</code> },
        ]}
      />
      <div className="form-actions">
        <Button type="primary" onClick={onClose}>
          {t('users.password.handedOver')}
        </Button>
        <CopyButton
          text={`${label.username}：${username}\n${label.password}：${password}`}
          label={t('users.password.copy')}
        />
      </div>
    </div>
  );
}
