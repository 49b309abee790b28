import type { MaterialFormat } from './material-kinds.js';

/** What each format of a material is called, and the content types that are one. */
export const FORMATS: Readonly<Record<MaterialFormat, { zh: string; en: string; types: RegExp }>> =
  {
    pdf: { zh: 'PDF', en: 'PDF', types: /^application\/pdf$/ },
    image: { zh: '图片', en: 'an image', types: /^image\// },
    word: { zh: 'Word', en: 'Word', types: /wordprocessingml|msword/ },
    excel: { zh: 'Excel', en: 'Excel', types: /spreadsheetml|ms-excel/ },
  };
