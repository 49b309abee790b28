import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/types.js';
import { cellOf, editableText, suggestionsFor } from './mended-rows.js';

/** Where to go once a cell is saved. */
export type AfterSave = 'stay' | 'down' | 'next' | 'back';

interface CellEditorProps {
  row: ImportRow;
  field: string;
  label: string;
  /** The character that opened the editor, which replaces what stood there. */
  typed: string | null;
  onSave: (text: string, after: AfterSave) => void;
  onCancel: () => void;
}

/** Types a new value into a cell: Enter saves and goes down, Tab saves and goes on, Esc leaves it as it was. */
export function CellEditor(props: CellEditorProps): React.ReactElement {
  const { row, field, label, typed, onSave, onCancel } = props;
  const { t } = useTranslation();
  const listId = useId();
  const shown = cellOf(row, field).text;
  const [text, setText] = useState(typed ?? editableText(shown));
  const done = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    if (typed === null) input.current?.select();
  }, [typed]);
  const suggestions = suggestionsFor(row, field);
  const save = (after: AfterSave): void => {
    if (done.current) return;
    done.current = true;
    // A masked number that was looked at and left alone is not meant to be blanked.
    if (text === shown || (text === '' && editableText(shown) !== shown)) onCancel();
    else onSave(text, after);
  };
  return (
    <>
      <input
        ref={input}
        className="grid-editor"
        aria-label={t('imports.grid.editing', { field: label, row: row.rowNumber })}
        list={suggestions.length > 0 ? listId : undefined}
        value={text}
        placeholder={editableText(shown) === shown ? undefined : shown}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save('stay')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            save('down');
          } else if (event.key === 'Tab') {
            event.preventDefault();
            save(event.shiftKey ? 'back' : 'next');
          } else if (event.key === 'Escape') {
            event.preventDefault();
            done.current = true;
            onCancel();
          }
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
