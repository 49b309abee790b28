import { COMMON_PASSWORDS } from './common-passwords.js';

export type PasswordFault =
  'password_too_short' | 'password_too_long' | 'password_too_simple' | 'password_too_common';

/** Limits of GB/T 22239-2019 as commonly set (rule 11.5): length, kinds of character, days until it expires. */
export const PASSWORD_POLICY = {
  minLength: 8,
  maxLength: 128,
  classes: 3,
  maxAgeDays: 90,
} as const;

/** What is wrong with a new password, or null. The user's name in it counts as too common. */
export function passwordFault(password: string, username: string): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_POLICY.minLength) {
    return 'password_too_short';
  }
  if (length > PASSWORD_POLICY.maxLength) {
    return 'password_too_long';
  }
  const lower = password.toLowerCase();
  if (
    lower.includes(username.toLowerCase()) ||
    COMMON_PASSWORDS.has(lower) ||
    COMMON_PASSWORDS.has(stem(lower))
  ) {
    return 'password_too_common';
  }
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) =>
    kind.test(password),
  ).length;
  return classes < PASSWORD_POLICY.classes ? 'password_too_simple' : null;
}

/** `Password123!` is `password` to whoever guesses: digits and signs at the end are not counted. */
function stem(password: string): string {
  return password.replace(/[^a-z]+$/, '');
}
