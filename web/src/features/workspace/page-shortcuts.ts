import { useEffect, useRef, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.js';
import { isTyping } from './shortcuts.js';

/** A single key that a page gives a meaning while it is open. */
export interface PageShortcut {
  key: string;
  /** What it does, as the help says it. */
  text: string;
  run: () => void;
}

type Keys = readonly Pick<PageShortcut, 'key' | 'text'>[];
const shownBy = new Map<symbol, Keys>();
let shown: Keys = [];
const listeners = new Set<() => void>();

function show(part: symbol, keys: Keys): void {
  if (keys.length === 0) shownBy.delete(part);
  else shownBy.set(part, keys);
  shown = [...shownBy.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keys of the page that is open, for the help. */
export function usePageKeys(): Keys {
  return useSyncExternalStore(subscribe, () => shown);
}

/** Listens for a page's own keys, or those of a part of it, while single keys are on; never where one types, nor behind a dialog. */
export function usePageShortcuts(shortcuts: readonly PageShortcut[]): void {
  const { singleKeys } = usePreferences();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const named = JSON.stringify(shortcuts.map(({ key, text }) => ({ key, text })));
  useEffect(() => {
    const part = Symbol('keys');
    show(part, JSON.parse(named) as Keys);
    return () => show(part, []);
  }, [named]);
  useEffect(() => {
    if (!singleKeys) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return;
      const found = latest.current.find(({ key }) => key === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
}
