import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { cellOf } from './mended-rows.js';

interface CellNoteProps {
  row: ImportRow;
  field: ImportBatch['fields'][number];
  /** Letter of the column it is read from. */
  column: string;
  editable: boolean;
  onEdit: () => void;
  onGiveBack: () => void;
}

/** All that is to be said about the chosen cell: what the sheet says, how it is read, what is wrong and what to do. */
export function CellNote(props: CellNoteProps): React.ReactElement {
  const { row, field, column, editable, onEdit, onGiveBack } = props;
  const { t } = useTranslation();
  const { text, sheet, issues } = cellOf(row, field.field);
  const readAs = row.readAs[field.field];
  return (
    <section className="cell-note" aria-label={t('imports.grid.note')} aria-live="polite">
      <p className="cell-note-head">
        <span className="issue-cell">
          {t('imports.check.cell', { column, row: row.rowNumber })}
        </span>
        <strong>{field.label}</strong>
        <span>{text === '' ? t('imports.check.readEmpty') : text}</span>
        {sheet !== null && (
          <span className="muted">
            {t('imports.grid.sheetSays', { text: sheet === '' ? t('imports.grid.blank') : sheet })}
          </span>
        )}
        {readAs !== undefined && (
          <span className="muted">{t('imports.grid.readAs', { value: readAs })}</span>
        )}
      </p>
      {issues.map((issue) => (
        <p key={issue.code} className={issue.severity === 'error' ? 'issue issue-error' : 'issue'}>
          <span className="issue-severity">
            {issue.severity === 'error' ? t('imports.check.error') : t('imports.check.warning')}
          </span>
          {issue.message}
        </p>
      ))}
      {editable && (
        <p className="cell-note-actions">
          <Button size="small" onClick={onEdit}>
            {t('imports.grid.edit')}
          </Button>
          {sheet !== null && (
            <Button size="small" onClick={onGiveBack}>
              {t('imports.grid.giveBack')}
            </Button>
          )}
          <span className="muted cell-note-keys">{t('imports.grid.keys')}</span>
        </p>
      )}
    </section>
  );
}
