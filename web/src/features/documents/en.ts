import type { documentsZh } from './zh-CN.js';

/** English texts of the page that verifies printed notices. */
export const documentsEn: typeof documentsZh = {
  verify: 'Verify a notice',
  intro:
    'Enter the 16 characters printed on the notice, or scan its QR code. No sign-in is needed.',
  code: 'Code',
  check: 'Verify',
  valid: 'This notice is genuine and valid',
  revoked: 'This notice was revoked and is no longer valid',
  title: 'Notice',
  number: 'Number',
  issuer: 'Issued by',
  issuedOn: 'Issued on',
  revokedOn: 'Revoked on',
  contentNote:
    'To protect personal data, what the notice says is not shown. Compare the above with the paper.',
  hash: 'SHA-256 of the original PDF',
  compare: 'Compare your PDF',
  compareNote: 'The file is only read in your browser and not uploaded.',
  same: 'Identical to the original, byte for byte',
  different: 'Not identical to the original: it was changed, or scanned or printed anew',
};
