import { UserOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { signOut } from '../auth/requests.js';

interface AccountMenuProps {
  name: string;
  /** Opens the display settings. */
  onLook: () => void;
  /** Opens the list of keyboard shortcuts. */
  onKeys: () => void;
}

/** The person signed in: my account, display settings, keys, sign out. */
export function AccountMenu({ name, onLook, onKeys }: AccountMenuProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        onClick: ({ key }) => {
          if (key === 'account' || key === 'exports') void navigate(`/${key}`);
          else if (key === 'look') onLook();
          else if (key === 'keys') onKeys();
          else void signOut().catch(() => undefined);
        },
        items: [
          { key: 'account', label: t('shell.account') },
          { key: 'exports', label: t('export.mine') },
          { key: 'look', label: t('workspace.look.title') },
          { key: 'keys', label: t('workspace.keys.title') },
          { type: 'divider' },
          { key: 'sign-out', label: t('shell.signOut') },
        ],
      }}
    >
      <button
        type="button"
        className="header-button"
        aria-haspopup="menu"
        aria-label={t('shell.accountMenu', { name })}
      >
        <UserOutlined aria-hidden />
        <span className="account-name">{name}</span>
      </button>
    </Dropdown>
  );
}
