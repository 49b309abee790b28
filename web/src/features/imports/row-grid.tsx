import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { asProblem } from '../../api/problem.js';
import { EmptyState } from '../../components/empty-state.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { type AfterSave } from './cell-editor.js';
import { CellNote } from './cell-note.js';
import { GridRow } from './grid-row.js';
import { type GridSpot, pagesOf, spotAfter, windowAt } from './row-window.js';
import { useMending } from './use-mending.js';
import { ROWS_PER_PAGE, type RowsNarrowed, useRowPages } from './workplace-requests.js';

const ROW_HEIGHT = 56;
const VIEW_HEIGHT = 520;

interface RowGridProps {
  batch: ImportBatch;
  narrowed: RowsNarrowed;
  fields: ImportBatch['fields'];
  editable: boolean;
}

/** Every row of a ledger in a grid: bad cells are marked with their reason and mended in place. Only what shows is drawn. */
export function RowGrid({ batch, narrowed, fields, editable }: RowGridProps): React.ReactElement {
  const { t } = useTranslation();
  const view = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [spot, setSpot] = useState<GridSpot>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<{ typed: string | null } | null>(null);
  const [known, setKnown] = useState<number | undefined>(undefined);
  const drawn = windowAt(scrollTop, VIEW_HEIGHT, ROW_HEIGHT, known ?? 0);
  const { total, rowAt, error, retry } = useRowPages(
    batch.id,
    narrowed,
    pagesOf(drawn, ROWS_PER_PAGE),
  );
  const { mend, saving, unsaved, forgetUnsaved } = useMending(batch.id);
  if (total !== undefined && total !== known) setKnown(total);
  const rows = known ?? 0;
  const size = { rows, columns: fields.length };
  const current = rowAt(spot.row);
  const field = fields[spot.column];

  const focusSpot = (next: GridSpot): void => {
    setEditing(null);
    setSpot(next);
    bringIntoView(view.current, next.row);
  };
  useSpotFocus(view, spot, editing !== null);

  const after = (how: AfterSave): void => {
    const { row, column } = spot;
    const next = {
      stay: spot,
      down: { row: row + 1, column },
      next: column + 1 < size.columns ? { row, column: column + 1 } : { row: row + 1, column: 0 },
      back: { row, column: Math.max(0, column - 1) },
    }[how];
    focusSpot({ ...next, row: Math.min(next.row, rows - 1) });
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (editing) return;
    const next = spotAfter(event.key, spot, size, Math.floor(VIEW_HEIGHT / ROW_HEIGHT) - 1);
    if (next) {
      event.preventDefault();
      focusSpot(next);
    } else if (editable && current && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault();
      setEditing({ typed: null });
    } else if (editable && current && isTyping(event)) {
      event.preventDefault();
      setEditing({ typed: event.key });
    }
  };
  const save = (row: ImportRow, text: string, how: AfterSave): void => {
    if (field) void mend(row, field.field, text);
    after(how);
  };
  if (error) return <ProblemAlert problem={asProblem(error)} onRetry={retry} />;
  if (known === 0) return <EmptyState title={t('imports.check.noRows')} />;
  return (
    <div className="row-grid" aria-busy={saving || known === undefined}>
      <div
        ref={view}
        className="row-grid-view"
        style={{ maxHeight: VIEW_HEIGHT }}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <table
          role="grid"
          aria-label={t('imports.check.list')}
          aria-rowcount={rows + 1}
          aria-colcount={fields.length + 1}
          aria-readonly={!editable}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="grid-number">
                {t('imports.check.row')}
              </th>
              {fields.map(({ field: name, label }) => (
                <th
                  key={name}
                  scope="col"
                  className={name === 'legalName' ? 'grid-name' : undefined}
                >
                  {label}
                  <span className="grid-letter">{batch.mapping[name]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr aria-hidden className="grid-space">
              <td style={{ height: drawn.first * ROW_HEIGHT }} />
            </tr>
            {Array.from({ length: drawn.end - drawn.first }, (_, offset) => {
              const index = drawn.first + offset;
              const row = rowAt(index);
              return (
                <GridRow
                  key={index}
                  index={index}
                  row={row}
                  fields={fields}
                  activeColumn={index === spot.row ? spot.column : null}
                  editing={index === spot.row ? editing : null}
                  unsaved={unsaved?.rowNumber === row?.rowNumber ? unsaved : null}
                  onPick={(column) => focusSpot({ row: index, column })}
                  onEdit={(column) => {
                    if (!editable) return;
                    focusSpot({ row: index, column });
                    setEditing({ typed: null });
                  }}
                  onSave={save}
                  onCancel={() => {
                    forgetUnsaved();
                    setEditing(null);
                  }}
                />
              );
            })}
            <tr aria-hidden className="grid-space">
              <td style={{ height: Math.max(0, rows - drawn.end) * ROW_HEIGHT }} />
            </tr>
          </tbody>
        </table>
      </div>
      {current && field && (
        <CellNote
          row={current}
          field={field}
          column={batch.mapping[field.field] ?? ''}
          editable={editable}
          onEdit={() => setEditing({ typed: null })}
          onGiveBack={() => void mend(current, field.field, null)}
        />
      )}
    </div>
  );
}

/** A key that writes a character, which begins an edit as in any spreadsheet. */
function isTyping(event: React.KeyboardEvent): boolean {
  return (
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}

function bringIntoView(view: HTMLDivElement | null, row: number): void {
  if (!view) return;
  const header = view.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const top = row * ROW_HEIGHT;
  const room = view.clientHeight - header - ROW_HEIGHT;
  if (top < view.scrollTop) view.scrollTop = top;
  else if (top > view.scrollTop + room) view.scrollTop = top - room;
}

/** Moves the focus with the chosen cell once somebody works in the grid. */
function useSpotFocus(
  view: React.RefObject<HTMLDivElement | null>,
  spot: GridSpot,
  editing: boolean,
): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current || editing) return;
    view.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: false });
  }, [view, spot, editing]);
  useEffect(() => {
    first.current = false;
  }, []);
}
