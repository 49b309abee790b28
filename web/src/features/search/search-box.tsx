import { lazy, Suspense, useEffect, useState } from 'react';
import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { loadTextPieces } from '../../i18n/language.js';
import '../../theme/search.css';

const SearchDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('./search-dialog.js'),
    loadTextPieces(['partyOrgs', 'searchDialog']),
  ]);
  return { default: module.SearchDialog };
});

/** How the shortcut is written on this machine. */
const KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** The search button of the header; Ctrl+K or ⌘K opens the same box from anywhere. The box itself is loaded when it is opened. */
export function SearchBox(): React.ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="header-button search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t('search.openHint', { keys: KEYS })}
        onClick={() => setOpen(true)}
      >
        <SearchOutlined aria-hidden />
        <span className="search-button-text">{t('search.open')}</span>
        <kbd className="search-keys">{KEYS}</kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
