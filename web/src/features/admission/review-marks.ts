import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { DossierMaterial } from '../../api/types.js';

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
}

/** The marks of one dossier; they outlast turning to another page, and go with the session. */
export function useMarks(runId: string): MarkBook {
  const queries = useQueryClient();
  const queryKey = ['admission-marks', runId];
  const kept = (): Marks => queries.getQueryData<Marks>(queryKey) ?? NONE;
  const [marks, show] = useState(kept);
  const keep = (next: Marks): void => {
    queries.setQueryDefaults(['admission-marks'], { gcTime: Number.POSITIVE_INFINITY });
    queries.setQueryData<Marks>(queryKey, next);
    show(next);
  };
  return {
    marks,
    set: (code, mark) => {
      const others = Object.entries(kept()).filter(([one]) => one !== code);
      keep(Object.fromEntries(mark === null ? others : [...others, [code, mark]]));
    },
    clear: () => keep(NONE),
  };
}
