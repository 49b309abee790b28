import type { SealedPlace } from '../secrets/sealed-text.js';

/** Where a person's address is kept sealed. */
export const addressPlace = (userId: string): SealedPlace => ({
  table: 'mail_setting',
  column: 'address',
  rowId: userId,
});

/** Where the code of a mail lies until it is sent. */
export const codePlace = (mailId: string): SealedPlace => ({
  table: 'mail',
  column: 'code',
  rowId: mailId,
});
