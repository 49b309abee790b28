/** What of an account decides what may be done with it. */
export interface AccountState {
  isSelf: boolean;
  /** Holds one of the three administrations. */
  isAdministrator: boolean;
  /** The password is one that somebody else has set. */
  mustChangePassword: boolean;
  disabled: boolean;
  secondFactor: boolean;
  openSessions: number;
}

export const ACCOUNT_ACTIONS = [
  'disable',
  'enable',
  'reset_password',
  'end_sessions',
  'reset_second_factor',
  'grant_role',
  'revoke_role',
] as const;

export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** Why something cannot be done with an account now; the words are in `account-action-texts.ts`. */
export type AccountRefusal =
  | 'own_account'
  | 'own_password'
  | 'own_sessions'
  | 'own_grants'
  | 'own_second_factor'
  | 'disabled_already'
  | 'not_disabled'
  | 'no_second_factor'
  | 'unguarded_administrator'
  | 'administrator_with_set_password'
  | 'not_signed_in';

/**
 * What stands against an action on an account, or null. Nobody acts on himself as an administrator: accounts,
 * grants and second factors lie in the hands of somebody else (GB/T 22239, separation of administrators). Nor does
 * anybody alone come into an administrator's account: a password is set only where a second factor keeps out who set
 * it, and a second factor is taken away only where nobody else knows the password.
 */
export function refusalOf(action: AccountAction, state: AccountState): AccountRefusal | null {
  switch (action) {
    case 'disable':
      return state.isSelf ? 'own_account' : state.disabled ? 'disabled_already' : null;
    case 'enable':
      return state.isSelf ? 'own_account' : state.disabled ? null : 'not_disabled';
    case 'reset_password':
      return state.isSelf
        ? 'own_password'
        : state.isAdministrator && !state.secondFactor
          ? 'unguarded_administrator'
          : null;
    case 'end_sessions':
      return state.isSelf ? 'own_sessions' : state.openSessions === 0 ? 'not_signed_in' : null;
    case 'reset_second_factor':
      return state.isSelf
        ? 'own_second_factor'
        : !state.secondFactor
          ? 'no_second_factor'
          : state.isAdministrator && state.mustChangePassword
            ? 'administrator_with_set_password'
            : null;
    case 'grant_role':
    case 'revoke_role':
      return state.isSelf ? 'own_grants' : null;
  }
}
