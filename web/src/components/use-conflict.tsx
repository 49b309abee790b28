import { useRef, useState, type ReactNode } from 'react';
import type { FormInstance } from 'antd';
import type { Problem } from '../api/problem.js';
import { conflictOf, type Conflict } from './conflict.js';
import { ConflictDialog } from './conflict-dialog.js';

interface ConflictOptions<V> {
  form: FormInstance<V>;
  /** The version the page was loaded with. */
  version: number;
  labelOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
}

interface ConflictHandling {
  /** For SubmitForm's onProblem. */
  handle: (problem: Problem) => boolean;
  /** The version to send with the next save. */
  version: () => number;
  dialog: ReactNode;
}

/** Handles a stale page: shows what both changed, takes over what one chooses, and saves again on the newer version. */
export function useConflict<V extends object>({
  form,
  version,
  labelOf,
  valueOf,
}: ConflictOptions<V>): ConflictHandling {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const newer = useRef<number | null>(null);
  return {
    handle: (problem) => {
      const found = conflictOf(problem);
      setConflict(found);
      return found !== null;
    },
    version: () => newer.current ?? version,
    dialog: conflict && (
      <ConflictDialog
        conflict={conflict}
        labelOf={labelOf}
        valueOf={valueOf}
        onCancel={() => setConflict(null)}
        onResolve={(taken) => {
          newer.current = conflict.version;
          form.setFieldsValue(taken as Parameters<typeof form.setFieldsValue>[0]);
          setConflict(null);
          form.submit();
        }}
      />
    ),
  };
}
