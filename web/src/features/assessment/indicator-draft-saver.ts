import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { AssessedSubject, IndicatorDraft } from '../../api/types.js';
import { Autosaver, type SaveStand } from '../admission/apply-autosaver.js';
import { keepDraft, readIndicatorSets } from './indicator-requests.js';
import { stableText, type IndicatorValues } from './indicator-values.js';

/** The draft as one answer, so that two who write at once are asked whose counts. */
const asText = ({ name, appliesFrom, content }: IndicatorValues): string =>
  stableText({ name, appliesFrom: appliesFrom || null, content });

/** A kept draft as the form shows it. */
export const valuesOf = ({ name, appliesFrom, content }: IndicatorDraft): IndicatorValues => ({
  name,
  appliesFrom,
  content: content ?? { headings: [] },
});

/** Keeps the draft on the server while it is typed, and when the page is put aside. */
export function useDraftSaver(
  subject: AssessedSubject,
  draft: IndicatorDraft,
): {
  saver: Autosaver<IndicatorDraft>;
  stand: SaveStand;
  /** When it was kept last. */
  savedAt: string | null;
  /** The version of the draft that is kept. */
  version: number;
  take: (values: IndicatorValues) => void;
} {
  const [kept, setKept] = useState(draft);
  const [saver] = useState(
    () =>
      new Autosaver<IndicatorDraft>(draft, {
        answersOf: (record) => ({ draft: asText(valuesOf(record)) }),
        send: ({ version, basedOn }, changes, key) => {
          const values = JSON.parse(changes['draft'] as string) as IndicatorValues;
          return keepDraft({ subject, version, basedOn, ...values }, key);
        },
        reload: async () => (await readIndicatorSets(subject)).draft ?? draft,
        onKept: setKept,
      }),
  );
  const stand = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const take = useCallback(
    (values: IndicatorValues) => saver.take({ draft: asText(values) }),
    [saver],
  );
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
  return {
    saver,
    stand,
    savedAt: kept.updatedAt,
    version: kept.version,
    take,
  };
}
