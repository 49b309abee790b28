import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier } from '../../api/types.js';
import { Autosaver, type SaveRoute, type SaveStand } from './apply-autosaver.js';
import type { Answers } from './apply-changes.js';
import { dossierKey, readDossier, refOf } from './apply-requests.js';

interface AutosaveOptions extends Pick<SaveRoute<Dossier>, 'answersOf' | 'send'> {
  dossier: Dossier;
  /** The answers on the page; undefined for one that cannot be sent as it is. */
  now: Answers;
}

/** Keeps a task's answers while they are typed, when the page is put aside, and when the network is back. */
export function useAutosave({ dossier, answersOf, send, now }: AutosaveOptions): {
  saver: Autosaver<Dossier>;
  stand: SaveStand;
} {
  const queries = useQueryClient();
  const [saver] = useState(() => {
    const keep = (kept: Dossier): void =>
      void queries.setQueryData(dossierKey(refOf(dossier)), kept);
    return new Autosaver(dossier, {
      answersOf,
      send,
      reload: async () => {
        const newer = await readDossier(refOf(dossier));
        keep(newer);
        return newer;
      },
      onKept: keep,
    });
  });
  const stand = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.see(dossier), [saver, dossier]);
  const typed = JSON.stringify(now, (_key, value: unknown) => value ?? null);
  const unsendable = Object.keys(now).filter((field) => now[field] === undefined);
  const holding = unsendable.join();
  useEffect(() => {
    const answers = JSON.parse(typed) as Record<string, unknown>;
    for (const field of holding.split(',')) delete answers[field];
    saver.take(answers);
  }, [saver, typed, holding]);
  useEffect(() => {
    const putAside = (): void => {
      if (document.visibilityState === 'hidden') saver.flushQuietly();
    };
    window.addEventListener('online', saver.flushQuietly);
    document.addEventListener('visibilitychange', putAside);
    return () => {
      window.removeEventListener('online', saver.flushQuietly);
      document.removeEventListener('visibilitychange', putAside);
      saver.flushQuietly();
    };
  }, [saver]);
  return { saver, stand };
}
