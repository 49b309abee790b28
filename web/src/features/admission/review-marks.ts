import { useRef, useState } from 'react';
import type { Dossier, DossierMaterial } from '../../api/types.js';
import type { DraftStanding } from '../../components/drafts/draft-note.js';
import { useDraftSaver } from '../../components/drafts/use-draft-saver.js';

/** What the reader found of one material so far: nothing wrong, or what is. */
export type Mark = { verdict: 'fine' } | { verdict: 'faulty'; text: string };
export type Marks = Readonly<Record<string, Mark>>;

/** One defect as a supplement notice names it. */
export interface Defect {
  code: string;
  name: string;
  text: string;
}

/** The defects found, in the order of the materials; a mark without a text names none yet. */
export function defectsOf(materials: readonly DossierMaterial[], marks: Marks): Defect[] {
  return materials.flatMap(({ code, name }) => {
    const mark = marks[code];
    return mark?.verdict === 'faulty' ? [{ code, name, text: mark.text.trim() }] : [];
  });
}

/** The materials from which on to go, in a ring. */
export function neighbour<T extends { code: string }>(
  materials: readonly T[],
  code: string | undefined,
  step: 1 | -1,
): T | undefined {
  const at = materials.findIndex((one) => one.code === code);
  if (at < 0) return materials[0];
  return materials[(at + step + materials.length) % materials.length];
}

const NONE: Marks = {};

export interface MarkBook {
  marks: Marks;
  set: (code: string, mark: Mark | null) => void;
  clear: () => void;
  /** How they are kept. */
  draft: DraftStanding;
}

/**
 * The marks of one dossier between two supplement notices; kept as a draft, so that they are there on another device too.
 */
export function useMarks({ run, supplementCount }: Dossier, mayMark: boolean): MarkBook {
  const [marks, setMarks] = useState(NONE);
  // The next key may come before the page was drawn anew.
  const latest = useRef(NONE);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const show = (next: Marks): void => {
    latest.current = next;
    setMarks(next);
  };
  const key = { form: 'admission.marks', subject: `${run.id}-${supplementCount}` };
  const { saver, state } = useDraftSaver(key, mayMark, ({ values }, savedAt) => {
    if (latest.current !== NONE) return false;
    show(values as Marks);
    setRestoredAt(savedAt);
    return true;
  });
  const discard = async (): Promise<void> => {
    await saver.discard();
    show(NONE);
  };
  return {
    marks,
    set: (code, mark) => {
      const others = Object.entries(latest.current).filter(([one]) => one !== code);
      show(Object.fromEntries(mark === null ? others : [...others, [code, mark]]));
      saver.take({ values: { ...latest.current }, basedOn: null });
    },
    clear: () => void discard(),
    draft: {
      state,
      restoredAt,
      discard,
      takeOther: () => show((saver.takeOther()?.values ?? NONE) as Marks),
      keepOwn: () => void saver.keepOwn(),
      retry: () => void saver.flush(),
    },
  };
}
