import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { type AfterSave, CellEditor } from './cell-editor.js';
import { cellOf } from './mended-rows.js';
import type { UnsavedText } from './use-mending.js';

interface GridRowProps {
  index: number;
  /** Undefined while it is being read. */
  row: ImportRow | undefined;
  fields: ImportBatch['fields'];
  activeColumn: number | null;
  editing: { typed: string | null } | null;
  unsaved: UnsavedText | null;
  onPick: (column: number) => void;
  onEdit: (column: number) => void;
  onSave: (row: ImportRow, text: string, after: AfterSave) => void;
  onCancel: () => void;
}

/** One row of the grid: its number and verdict, then its cells with their marks. */
export function GridRow(props: GridRowProps): React.ReactElement {
  const { index, row, fields, activeColumn, editing } = props;
  if (!row) {
    return (
      <tr aria-rowindex={index + 2} className="grid-row">
        <td className="grid-number" />
        <td colSpan={fields.length} className="grid-waiting" />
      </tr>
    );
  }
  return (
    <tr aria-rowindex={index + 2} className="grid-row">
      <th scope="row" className="grid-number">
        <Verdict row={row} /> {row.rowNumber}
      </th>
      {fields.map(({ field, label }, column) => (
        <GridCell
          key={field}
          {...props}
          row={row}
          field={field}
          label={label}
          column={column}
          active={column === activeColumn}
          edited={column === activeColumn ? editing : null}
        />
      ))}
    </tr>
  );
}

function Verdict({ row }: { row: ImportRow }): React.ReactElement {
  const { t } = useTranslation();
  if (row.verdict === 'held_back') {
    return (
      <CloseCircleOutlined
        className="mark-error"
        aria-label={t('imports.check.verdicts.held_back')}
      />
    );
  }
  return row.issues.length > 0 ? (
    <ExclamationCircleOutlined className="mark-warning" aria-label={t('imports.check.warning')} />
  ) : (
    <CheckCircleOutlined className="mark-ready" aria-label={t('imports.check.verdicts.ready')} />
  );
}

interface GridCellProps extends Omit<GridRowProps, 'row'> {
  row: ImportRow;
  field: string;
  label: string;
  column: number;
  active: boolean;
  edited: { typed: string | null } | null;
}

function GridCell(props: GridCellProps): React.ReactElement {
  const { row, field, label, column, active, edited, unsaved, onPick, onEdit, onSave, onCancel } =
    props;
  const { t } = useTranslation();
  const { text, sheet, severity, issues } = cellOf(row, field);
  const kept = unsaved?.field === field ? unsaved.text : null;
  const classes = [
    'grid-cell',
    field === 'legalName' ? 'grid-name' : '',
    severity ? `grid-${severity}` : '',
    sheet === null ? '' : 'grid-mended',
    active ? 'grid-active' : '',
  ];
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      tabIndex={active ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={active}
      aria-invalid={severity === 'error' || undefined}
      onClick={() => {
        if (!edited) onPick(column);
      }}
      onDoubleClick={() => onEdit(column)}
    >
      {edited ? (
        <CellEditor
          row={row}
          field={field}
          label={label}
          typed={edited.typed ?? kept}
          onSave={(value, after) => onSave(row, value, after)}
          onCancel={onCancel}
        />
      ) : (
        <>
          <span className="grid-text">
            {text}
            {sheet !== null && (
              <del className="grid-sheet">{sheet === '' ? t('imports.grid.blank') : sheet}</del>
            )}
          </span>
          {kept !== null && (
            <span className="grid-reason">{t('imports.grid.unsaved', { text: kept })}</span>
          )}
          {issues[0] && (
            <span className="grid-reason">
              {severity === 'error' ? t('imports.check.error') : t('imports.check.warning')}：
              {issues[0].message}
            </span>
          )}
        </>
      )}
    </td>
  );
}
