import { shellEn } from '../shell/en.js';
import { menuFor } from '../shell/menu-items.js';
import { shellZh } from '../shell/zh-CN.js';
import { pinyinInitials } from './pinyin-initials.js';
import { searchDialogZh } from './dialog-zh-CN.js';
import { searchDialogEn } from './en.js';

/** A page of the application, found by its Chinese title, that title's pinyin initials, or its English title. */
export interface FoundPage {
  to: string;
  zh: string;
  en: string;
}

/** Pages that no menu entry opens. */
const FURTHER = [
  { key: 'newUnit', to: '/enterprises/new', permission: 'enterprise.create' },
  { key: 'newPartyOrg', to: '/party-orgs/new', permission: 'party_org.create' },
  { key: 'newImport', to: '/imports/new', permission: 'import.create' },
  { key: 'account', to: '/account', permission: null },
] as const;

/** The pages that a role grant's permissions open and that match the text; all of them when it is empty. */
export function findPages(text: string, permissions: readonly string[]): FoundPage[] {
  const wanted = text.trim().toLowerCase();
  return pagesOf(permissions).filter(
    ({ zh, en }) =>
      zh.toLowerCase().includes(wanted) ||
      pinyinInitials(zh).includes(wanted) ||
      en.toLowerCase().includes(wanted),
  );
}

function pagesOf(permissions: readonly string[]): FoundPage[] {
  const ofMenu = menuFor(permissions).flatMap(({ items }) =>
    items.map(({ key, to }) => ({ to, zh: shellZh.items[key], en: shellEn.items[key] })),
  );
  const further = FURTHER.filter(
    ({ permission }) => permission === null || permissions.includes(permission),
  ).map(({ key, to }) => ({ to, zh: searchDialogZh.pages[key], en: searchDialogEn.pages[key] }));
  return [...ofMenu, ...further];
}
