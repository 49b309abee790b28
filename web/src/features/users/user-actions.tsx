import { useTranslation } from 'react-i18next';
import type { RoleGrant, User } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';

/** What is open over the page of a user. */
export type UserDialog =
  | { kind: 'disable' }
  | { kind: 'enable' }
  | { kind: 'reset_password' }
  | { kind: 'end_sessions' }
  | { kind: 'reset_second_factor' }
  | { kind: 'grant_role' }
  | { kind: 'revoke_role'; grant: Pick<RoleGrant, 'id' | 'roleName' | 'placeName'> };

const PERMISSIONS = {
  end_sessions: 'user.end_sessions',
  reset_password: 'user.reset_password',
  reset_second_factor: 'second_factor.reset',
  disable: 'user.disable',
  enable: 'user.disable',
} as const;

/** What the acting administrator may do with an account. */
export function UserActions({
  user,
  onOpen,
}: {
  user: User;
  onOpen: (dialog: UserDialog) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const kinds = [
    'end_sessions',
    'reset_password',
    'reset_second_factor',
    user.disabled ? 'enable' : 'disable',
  ] as const;
  return (
    <>
      {kinds.map((kind) => (
        <ActionButton
          key={kind}
          actions={user.actions}
          name={kind}
          permission={PERMISSIONS[kind]}
          onClick={() => onOpen({ kind })}
        >
          {t(`users.actions.${kind}`)}
        </ActionButton>
      ))}
    </>
  );
}
