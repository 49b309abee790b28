import type { searchDialogZh } from './dialog-zh-CN.js';
import type { searchZh } from './zh-CN.js';

/** Texts of the search button, in English. */
export const searchEn: typeof searchZh = {
  open: 'Search',
  openHint: 'Search pages, units, Party organisations and parks ({{keys}})',
};

/** Texts of the search box, in English. */
export const searchDialogEn: typeof searchDialogZh = {
  title: 'Search',
  input: 'Search pages, units, Party organisations and parks',
  placeholder: 'Name, pinyin initials or credit code',
  results: 'Results',
  hint: 'Type two characters or more: of the name of a unit, an organisation or a park or its pinyin initials, of a name that an organisation bore before, or the beginning of a credit code.',
  searching: 'Searching',
  none: 'Nothing found for “{{text}}”',
  noneHint:
    'You can search the units, organisations and parks that you may see: two characters of the name, pinyin initials (such as thqy) or the credit code; and pages by their title.',
  found: '{{n}} found',
  foundMore: 'The {{n}} that fit best; type some more characters',
  allUnits: 'See all in the list of units',
  formerly: 'Formerly {{name}}',
  failed: 'The search did not succeed; try again shortly.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  kinds: { page: 'Pages', enterprise: 'Units', party_org: 'Party organisations', park: 'Parks' },
  pages: {
    newUnit: 'Enter a unit',
    newPartyOrg: 'New Party organisation',
    newImport: 'Import a new ledger',
    account: 'My account',
  },
};
