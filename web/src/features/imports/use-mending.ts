import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import type { ImportRow } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { useProblemText } from '../../components/problem-text.js';
import { mendCell, useMendedRow } from './workplace-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** A text that could not be saved, kept so that it is not lost. */
export interface UnsavedText {
  rowNumber: number;
  field: string;
  text: string;
}

/** Saves mended cells of a batch, says what was learnt, and keeps what could not be saved. */
export function useMending(id: string): {
  mend: (row: ImportRow, field: string, text: string | null) => Promise<boolean>;
  saving: boolean;
  unsaved: UnsavedText | null;
  forgetUnsaved: () => void;
} {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const queries = useQueryClient();
  const place = useMendedRow(id);
  const [unsaved, setUnsaved] = useState<UnsavedText | null>(null);
  const write = useWrite(mendCell, { keepLists: true });
  const mend = async (row: ImportRow, field: string, text: string | null): Promise<boolean> => {
    const { rowNumber, version } = row;
    try {
      const mended = await write.mutateAsync({ id, rowNumber, version, field, text });
      place(mended);
      setUnsaved(null);
      if (mended.learnt.length > 0) {
        const words = mended.learnt.join('、');
        const n = mended.changedRows.length;
        void message.info(
          t(n > 0 ? 'imports.grid.learntAlso' : 'imports.grid.learnt', { words, n }),
        );
      }
      return true;
    } catch (error) {
      if (text !== null) setUnsaved({ rowNumber, field, text });
      void message.error(textOf(asProblem(error)));
      void queries.invalidateQueries({ queryKey: ['import', id] });
      return false;
    }
  };
  return { mend, saving: write.isPending, unsaved, forgetUnsaved: () => setUnsaved(null) };
}
