import type { Locale } from '../problems/problem.js';

/** What the caller may do with a record now, and if not, why not. */
export class ActionDto {
  name: string;
  allowed: boolean;
  /** Why not, in the caller's language; null when allowed. */
  reason: string | null;
}

/** The reason shown when the acting role grant lacks a permission. */
const NOT_ALLOWED = {
  zh: '当前身份没有这项权限，可联系安全管理员授权',
  en: 'Your present role does not include this; ask your security administrator',
};

/** An action that hangs on a permission, and on a further reason against it (already in words). */
export function action(
  name: string,
  may: boolean,
  locale: Locale,
  against: string | null = null,
): ActionDto {
  if (!may) {
    return { name, allowed: false, reason: locale === 'en' ? NOT_ALLOWED.en : NOT_ALLOWED.zh };
  }
  return { name, allowed: against === null, reason: against };
}
