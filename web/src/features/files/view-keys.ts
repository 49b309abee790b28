import { useEffect, useRef } from 'react';
import { usePreferences } from '../workspace/preferences.js';
import type { PageShortcut } from '../workspace/page-shortcuts.js';

/** Listens for single keys while something has the screen to itself, where the keys of the page behind are silent. */
export function useSheetKeys(keys: readonly PageShortcut[]): void {
  const { singleKeys } = usePreferences();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!singleKeys) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select')) return;
      const found = latest.current.find(({ key }) => key === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}
