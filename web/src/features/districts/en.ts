import type { districtsZh } from './zh-CN.js';

/** Texts of the districts of an installation, in English. */
export const districtsEn: typeof districtsZh = {
  title: 'Districts',
  lead: 'Each district has its own streets, parks and ledger; none sees another’s.',
  open: 'Open district',
  openLead: 'Afterwards the security administrator grants roles to its officers.',
  name: 'Name',
  code: 'Division code',
  codeRule: 'Six digits of GB/T 2260, such as 370105',
  committeeName: 'Name of its Private-Enterprise Party Committee',
  emptyTitle: 'No districts yet',
  emptyHint: 'Open the first one; then roles can be granted in it.',
};
