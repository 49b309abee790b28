import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, switchLanguage, type Language } from '../../i18n/language.js';

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** Switches between Chinese and English; the other language is named in itself. */
export function LanguageSwitch(): React.ReactElement {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const other = LANGUAGES.find((language) => language !== i18n.language) ?? 'zh-CN';
  return (
    <button
      type="button"
      className="header-button"
      lang={other}
      onClick={() => void switchLanguage(other).then(() => queries.invalidateQueries())}
    >
      {NAMES[other]}
    </button>
  );
}
