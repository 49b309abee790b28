import { useEffect, useState, useSyncExternalStore } from 'react';
import { draftRoute, nameOf, type DraftKey } from './draft-requests.js';
import { DraftSaver, type DraftState, type RestoreDraft } from './draft-saver.js';

/** Forms that were left and are being saved still: who comes right back finds what was typed. */
const leaving = new Map<string, Promise<void>>();

/**
 * A saver for one form, for as long as it is shown. What is not saved yet is saved when the page is put aside or left.
 * @param restore puts a draft that was found into the form; false where something was typed already
 */
export function useDraftSaver(
  { form, subject }: DraftKey,
  isKept: boolean,
  restore: RestoreDraft,
): { saver: DraftSaver; state: DraftState } {
  const name = nameOf({ form, subject });
  const [saver] = useState(() => new DraftSaver(draftRoute({ form, subject })));
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const [restoreOnce] = useState(() => restore);
  useEffect(() => {
    if (!isKept) return;
    void (leaving.get(name) ?? Promise.resolve()).then(() => saver.open(restoreOnce));
    const putAside = (): void => {
      if (document.visibilityState === 'hidden') void saver.flush(true);
    };
    const leave = (): void => void saver.flush(true);
    const lineBack = (): void => void saver.flush();
    document.addEventListener('visibilitychange', putAside);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', lineBack);
    return () => {
      document.removeEventListener('visibilitychange', putAside);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', lineBack);
      leaving.set(name, saver.leave());
    };
  }, [saver, isKept, restoreOnce, name]);
  return { saver, state };
}
