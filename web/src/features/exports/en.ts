import type { exportsZh } from './zh-CN.js';

/** Texts of one's own exports, in English. */
export const exportsEn: typeof exportsZh = {
  title: 'My exports',
  lead: 'Files are kept for 7 days; nobody but you can download them.',
  list: 'Exports',
  empty: 'Nothing exported yet',
  emptyHint: 'Choose “Export” above a list of enterprises, Party organisations and others.',
  columns: {
    title: 'List',
    createdAt: 'Exported at',
    rows: 'Rows',
    state: 'State',
    expiresAt: 'Kept until',
    file: 'File',
  },
  states: { working: 'Being made', ready: 'Ready', failed: 'Not made', expired: 'Expired' },
  download: 'Download {{format}} ({{size}})',
  downloadNamed: 'Download {{name}}',
};
