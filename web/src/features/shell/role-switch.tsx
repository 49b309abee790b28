import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { Me } from '../../api/types.js';
import { grantText } from '../../components/grant-text.js';
import { useProblemText } from '../../components/problem-text.js';
import { actUnder } from '../auth/requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Shows under which role grant one acts (role · place); with several, switches among them. */
export function RoleSwitch({ me }: { me: Me }): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const navigate = useNavigate();
  const textOf = useProblemText();
  const { roleGrant, roleGrants } = me;
  const shown = (
    <span className="role-text">
      <span className="role-name">{roleGrant.roleName}</span>
      {roleGrant.placeName && (
        <>
          <span className="role-dot"> · </span>
          <span className="role-place">{roleGrant.placeName}</span>
        </>
      )}
    </span>
  );
  if (roleGrants.length < 2) {
    return (
      <span className="role-only">
        <span className="visually-hidden">{t('shell.actingAs')} </span>
        {shown}
      </span>
    );
  }
  const choose = async (id: string): Promise<void> => {
    const chosen = roleGrants.find((grant) => grant.id === id);
    if (!chosen || id === roleGrant.id) return;
    try {
      await actUnder(id);
      await navigate('/');
      void message.success(t('shell.switched', { grant: grantText(chosen) }));
    } catch (error) {
      void message.error(`${t('shell.switchFailed')}：${textOf(asProblem(error))}`);
    }
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [roleGrant.id],
        onClick: ({ key }) => void choose(key),
        items: roleGrants.map((grant) => ({
          key: grant.id,
          label: grantText(grant),
        })),
      }}
    >
      <button
        type="button"
        className="header-button role-switch"
        aria-haspopup="menu"
        aria-label={t('shell.switchRole', { grant: grantText(roleGrant) })}
      >
        {shown}
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
