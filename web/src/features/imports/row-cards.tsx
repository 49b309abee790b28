import { useState } from 'react';
import { Button, Input, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageSkeleton } from '../../components/loaded.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { cellOf, editableText, faultyFields } from './mended-rows.js';
import { useImportRows } from './requests.js';
import { useMending } from './use-mending.js';
import type { RowsNarrowed } from './workplace-requests.js';

const CARDS = 20;

interface RowCardsProps {
  batch: ImportBatch;
  narrowed: RowsNarrowed;
  fields: ImportBatch['fields'];
  editable: boolean;
}

/** The rows on a phone: a card each, with the cells at fault as inputs. */
export function RowCards({ batch, narrowed, fields, editable }: RowCardsProps): React.ReactElement {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useImportRows(batch.id, { ...narrowed, page, pageSize: CARDS });
  const { mend, saving } = useMending(batch.id);
  if (query.error) {
    return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <PageSkeleton />;
  const { items, total } = query.data;
  if (total === 0) return <EmptyState title={t('imports.check.noRows')} />;
  return (
    <>
      <ul className="cards" aria-busy={saving}>
        {items.map((row) => (
          <li key={row.rowNumber} className="card">
            <RowCard row={row} fields={fields} editable={editable} onMend={mend} />
          </li>
        ))}
      </ul>
      {total > CARDS && (
        <Pagination
          simple
          className="card-pages"
          current={page}
          pageSize={CARDS}
          total={total}
          onChange={setPage}
        />
      )}
    </>
  );
}

interface RowCardProps {
  row: ImportRow;
  fields: ImportBatch['fields'];
  editable: boolean;
  onMend: (row: ImportRow, field: string, text: string | null) => Promise<boolean>;
}

function RowCard({ row, fields, editable, onMend }: RowCardProps): React.ReactElement {
  const { t } = useTranslation();
  const names = fields.map(({ field }) => field as string);
  const faulty = faultyFields(row, names);
  return (
    <>
      <div className="card-title">
        {cellOf(row, 'legalName').text || t('dash')}
        <span className="muted card-row-number">
          {t('imports.grid.rowNumber', { n: row.rowNumber })}
        </span>
      </div>
      {faulty.length === 0 && <p className="muted">{t('imports.check.noIssues')}</p>}
      {faulty.map((field) => (
        <CardField
          // A saved text comes back with a new version and starts the input anew.
          key={`${field} ${row.version}`}
          row={row}
          field={field}
          label={fields.find((one) => one.field === field)?.label ?? field}
          editable={editable}
          onMend={onMend}
        />
      ))}
    </>
  );
}

interface CardFieldProps extends Omit<RowCardProps, 'fields'> {
  field: string;
  label: string;
}

function CardField({ row, field, label, editable, onMend }: CardFieldProps): React.ReactElement {
  const { t } = useTranslation();
  const { text, sheet, severity, issues } = cellOf(row, field);
  const [typed, setTyped] = useState(editableText(text));
  const id = `mend-${row.rowNumber}-${field}`;
  const changed = typed !== editableText(text);
  return (
    <div className={severity ? `card-field card-field-${severity}` : 'card-field'}>
      <label htmlFor={id}>{label}</label>
      {sheet !== null && (
        <span className="muted">
          {t('imports.grid.sheetSays', { text: sheet === '' ? t('imports.grid.blank') : sheet })}
        </span>
      )}
      <Input
        id={id}
        value={typed}
        disabled={!editable}
        status={severity === 'error' ? 'error' : undefined}
        placeholder={editableText(text) === text ? undefined : text}
        aria-describedby={`${id}-why`}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => {
          if (changed) void onMend(row, field, typed);
        }}
      />
      <div id={`${id}-why`}>
        {issues.map((issue) => (
          <p key={issue.code} className="card-field-why">
            {issue.severity === 'error' ? t('imports.check.error') : t('imports.check.warning')}：
            {issue.message}
          </p>
        ))}
      </div>
      {editable && (
        <div className="card-field-actions">
          <Button disabled={!changed} onClick={() => void onMend(row, field, typed)}>
            {t('imports.grid.save')}
          </Button>
          {sheet !== null && (
            <Button onClick={() => void onMend(row, field, null)}>
              {t('imports.grid.giveBack')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
