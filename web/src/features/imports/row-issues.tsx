import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';

interface RowIssuesProps {
  row: ImportRow;
  fields: ImportBatch['fields'];
}

/** What was found in a row: each bad cell with its address, what was read and why; then what was understood differently. */
export function RowIssues({ row, fields }: RowIssuesProps): React.ReactElement {
  const { t } = useTranslation();
  const read = Object.entries(row.readAs);
  if (row.issues.length === 0 && read.length === 0) {
    return <span className="muted">{t('imports.check.noIssues')}</span>;
  }
  return (
    <ul className="issues">
      {row.issues.map((issue, index) => (
        <IssueLine key={index} row={row} issue={issue} label={labelOf(fields, issue.field)} />
      ))}
      {read.map(([field, value]) => (
        <li key={field} className="muted">
          {t('imports.check.readAs', {
            field: labelOf(fields, field),
            text: row.cells[field] ?? '',
            value,
          })}
        </li>
      ))}
    </ul>
  );
}

function labelOf(fields: ImportBatch['fields'], field: string | null): string {
  return fields.find((one) => one.field === field)?.label ?? '';
}

interface IssueLineProps {
  row: ImportRow;
  issue: ImportRow['issues'][number];
  label: string;
}

function IssueLine({ row, issue, label }: IssueLineProps): React.ReactElement {
  const { t } = useTranslation();
  const value = issue.field ? row.cells[issue.field] : undefined;
  const error = issue.severity === 'error';
  return (
    <li className={error ? 'issue issue-error' : 'issue'}>
      <span className="issue-severity">
        {error ? <CloseCircleOutlined aria-hidden /> : <ExclamationCircleOutlined aria-hidden />}
        {error ? t('imports.check.error') : t('imports.check.warning')}
      </span>
      <span className="issue-cell">
        {issue.column
          ? t('imports.check.cell', { column: issue.column, row: row.rowNumber })
          : `${row.rowNumber} · ${t('imports.check.wholeRow')}`}
      </span>
      {label && <span className="issue-field">{label}</span>}
      {issue.column && (
        <span className="issue-read">
          {value ? t('imports.check.read', { value }) : t('imports.check.readEmpty')}
        </span>
      )}
      <span className="issue-reason">{issue.message}</span>
    </li>
  );
}
