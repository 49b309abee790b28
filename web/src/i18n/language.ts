import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { TextPiece } from './text-pieces.js';
import { zhCNStart } from './zh-CN-start.js';

/** The languages of the screen, the first one being the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'wutong.language';

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

async function load(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.js');
    i18next.addResourceBundle('en', 'translation', en);
  }
}

/** Routes begin to load before the texts have started: what they bring is added once there is something to add to. */
const started = new Promise<void>((resolve) => {
  i18next.on('initialized', () => resolve());
});

/** Brings the Chinese texts that any page may show, before the first of them is shown. */
export async function loadPageTexts(): Promise<void> {
  const [{ zhCN }] = await Promise.all([import('./zh-CN.js'), started]);
  i18next.addResourceBundle('zh-CN', 'translation', zhCN, true);
}

/** Brings the Chinese texts of a page's own, before it is shown. */
export async function loadTextPieces(pieces: readonly TextPiece[]): Promise<void> {
  if (pieces.length === 0) return;
  const [{ TEXT_PIECES }] = await Promise.all([import('./text-pieces.js'), started]);
  await Promise.all(
    pieces.map(async (piece) => {
      const texts = { [piece]: await TEXT_PIECES[piece]() };
      i18next.addResourceBundle('zh-CN', 'translation', texts, true);
    }),
  );
}

/** Prepares the texts in the language this browser used last, Chinese otherwise. */
export async function startLanguage(): Promise<void> {
  const language = storedLanguage();
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCNStart } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== 'zh-CN') await switchLanguage(language);
  else document.documentElement.lang = language;
}

/** Switches the screen to a language and remembers it in this browser; the choice is no personal datum. */
export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    return;
  }
}

/** The language now on screen. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
