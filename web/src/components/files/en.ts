import type { filesZh } from './zh-CN.js';

/** Texts of choosing and uploading files, in English. */
export const filesEn: typeof filesZh = {
  choose: 'Choose a file',
  chooseMore: 'Add another file',
  replace: 'Choose another file',
  camera: 'Take a photo',
  drop: 'or drop it here',
  kinds: {
    pdf: 'PDF',
    image: 'pictures (JPG, PNG)',
    word: 'Word (.docx)',
    excel: 'Excel (.xlsx)',
    text: 'text (CSV, TXT)',
  },
  accepts: '{{kinds}}; at most {{size}}',
  acceptsKinds: '{{kinds}}',
  one: 'One file at a time; choose only one',
  empty: '“{{name}}” is empty; choose another',
  tooLarge: '“{{name}}” has {{size}}, more than {{limit}}; make it smaller and upload it again',
  wrongType: '“{{name}}” cannot be uploaded; only {{kinds}} are taken. Convert it and choose again',
  refused: '“{{name}}” was not uploaded: {{why}}',
  remove: 'Remove {{name}}',
  cancel: 'Cancel the upload of {{name}}',
  retry: 'Upload {{name}} again',
  unscanned: 'Not scanned',
  unscannedWhy: 'No virus scanner is set up; be sure where the file comes from before you open it',
  steps: {
    queued: 'Waiting',
    sending: 'Uploading',
    waiting: 'The connection broke; it goes on by itself',
    checking: 'Checking the file',
    refused: 'Not uploaded',
  },
  sent: '{{sent}} of {{size}}',
  progress: 'Progress of {{name}}',
  stillSending:
    'A file is not here yet; wait until the connection is back and it is uploaded, then submit',
  someRefused: 'A file was not uploaded; upload it again or remove it, then submit',
  uploaded: '{{name}} is uploaded',
};
