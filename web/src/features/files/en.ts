import type { fileViewZh } from './zh-CN.js';

/** English texts of files that are looked at within a page. */
export const fileViewEn: typeof fileViewZh = {
  look: 'Look at {{name}}',
  reading: 'Opening {{name}}',
  tools: 'Viewing tools',
  larger: 'Larger',
  smaller: 'Smaller',
  zoom: '{{percent}}%',
  turn: 'Turn to the right',
  reset: 'As it was',
  page: 'Page {{page}} of {{pages}}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  goTo: 'Page number',
  full: 'Full screen',
  previousFile: 'Previous file',
  nextFile: 'Next file',
  download: 'Download',
  notScanned: 'Not scanned for viruses',
  notScannedHint:
    'No virus scanner is set up, so this file was not scanned. Open a downloaded copy on a computer that has one.',
  notShown: 'This kind of file cannot be shown here; download it and open it on your computer.',
  tooLarge: 'The file has {{size}} and would be slow to show here; download it.',
  unreadable:
    'The file cannot be opened: it may be damaged or have a password. Download it and try.',
  notRead: 'It could not be read',
  notDownloaded: 'It was not downloaded',
  pictureOf: 'Picture: {{name}}',
  pageOf: '{{name}}, page {{page}}',
  keys: {
    larger: 'Enlarge the file',
    smaller: 'Reduce the file',
    turn: 'Turn the file',
    nextPage: 'Next page of the file',
    previousPage: 'Previous page of the file',
    full: 'The file on the full screen',
  },
};
