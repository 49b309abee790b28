import type { wordingsZh } from './wordings-zh-CN.js';

/** English texts of the page on which parks word their notices. */
export const wordingsEn: typeof wordingsZh = {
  kind: 'Notice',
  template: 'Template',
  templateHint:
    'No text was published for this notice; this is the template that ships, and the printed notice says so. An edited text is marked as the issuer’s own.',
  own: 'The park’s own wording, saved by {{name}} on {{at}}',
  faults: 'This text can no longer be used; until it is mended the shipped text is issued:',
  text: 'Text',
  textHint:
    'A paragraph a line; what stands in braces is filled in when the notice is issued. Addressee, signature, number, day and QR code are set by the system.',
  issuer: 'Signed by',
  issuerHint: '“{{name}}” when left empty',
  parameters: 'What may be filled in',
  insert: 'Insert “{{label}}”',
  required: 'has to be in it',
  list: 'on a line of its own',
  save: 'Save the wording',
  saved: 'Saved: “{{title}}” is issued like this from now on; earlier notices keep theirs.',
  specimen: 'Look at a specimen',
  specimenName: '{{title}} (specimen).pdf',
  restore: 'Restore the shipped text',
  restored: 'The shipped text is back; it counts once saved',
};
