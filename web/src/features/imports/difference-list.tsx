import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { EmptyState } from '../../components/empty-state.js';
import { useListState } from '../../components/list-state.js';
import { PagedTable } from '../../components/paged-table.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useImportRows } from './requests.js';
import { type Decision, decideDifferences, useShownDecision } from './workplace-requests.js';

const NO_FILTERS = [] as const;

interface DifferenceListProps {
  batch: ImportBatch;
  /** Only rows that name this. */
  q: string;
  fields: ImportBatch['fields'];
  editable: boolean;
}

/** What the ledger would change of what is recorded: old and new value of each field, written or left, singly or all. */
export function DifferenceList(props: DifferenceListProps): React.ReactElement {
  const { batch, q, fields, editable } = props;
  const { t } = useTranslation();
  const list = useListState(NO_FILTERS);
  const query = useImportRows(batch.id, {
    verdict: 'changed',
    q: q || undefined,
    page: list.page,
    pageSize: list.pageSize,
  });
  const decide = useWrite(decideDifferences);
  const show = useShownDecision();
  const queries = useQueryClient();
  const send = (input: Omit<Decision, 'id'>): void => {
    const decision = { id: batch.id, ...input };
    show(decision);
    decide.mutate(decision, {
      onError: () => void queries.invalidateQueries({ queryKey: ['import', batch.id] }),
    });
  };
  return (
    <>
      <p className="muted">{t('imports.differences.lead')}</p>
      {editable && <DecideMany fields={fields} busy={decide.isPending} onDecide={send} />}
      {decide.error && <ProblemAlert problem={decide.error} />}
      <PagedTable<ImportRow>
        label={t('imports.differences.list')}
        query={query}
        list={{ ...list, hasFilters: false }}
        sortable={false}
        rowKey={(row) => row.rowNumber}
        empty={<EmptyState title={t('imports.differences.none')} />}
        columns={[
          {
            key: 'row',
            title: t('imports.check.row'),
            width: 72,
            align: 'right',
            card: 'hide',
            render: (row) => row.rowNumber,
          },
          {
            key: 'unit',
            title: t('imports.check.unit'),
            card: 'title',
            width: 240,
            render: (row) => (
              <span className="two-lines">
                <span>{row.mended['legalName'] ?? row.cells['legalName']}</span>
                <span className="muted code-text">
                  {row.mended['creditCode'] ?? row.cells['creditCode']}
                </span>
              </span>
            ),
          },
          {
            key: 'differences',
            title: t('imports.differences.what'),
            card: 'bare',
            wrap: true,
            render: (row) => (
              <ul className="differences">
                {row.differences.map((one) => (
                  <li key={one.field} className={one.accepted ? undefined : 'difference-left'}>
                    <Checkbox
                      checked={one.accepted}
                      disabled={!editable}
                      onChange={(event) =>
                        send({
                          accept: event.target.checked,
                          field: one.field,
                          rowNumber: row.rowNumber,
                        })
                      }
                    >
                      <span className="visually-hidden">{t('imports.differences.write')}</span>
                      <span className="difference-field">{one.label}</span>
                    </Checkbox>
                    <span className="difference-values">
                      <span className="difference-before">
                        {one.before ?? t('imports.differences.nothing')}
                      </span>
                      <span aria-label={t('imports.differences.becomes')}>→</span>
                      <span className="difference-after">{one.after}</span>
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          ...(editable
            ? [
                {
                  key: 'decide',
                  title: t('imports.differences.row'),
                  card: 'bare' as const,
                  width: 190,
                  render: (row: ImportRow) => (
                    <RowDecision
                      row={row}
                      busy={decide.isPending}
                      onDecide={(accept) => send({ accept, rowNumber: row.rowNumber })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

interface RowDecisionProps {
  row: ImportRow;
  busy: boolean;
  onDecide: (accept: boolean) => void;
}

function RowDecision({ row, busy, onDecide }: RowDecisionProps): React.ReactElement {
  const { t } = useTranslation();
  const all = row.differences.every(({ accepted }) => accepted);
  return (
    <Button size="small" disabled={busy} onClick={() => onDecide(!all)}>
      {all ? t('imports.differences.leaveRow') : t('imports.differences.writeRow')}
    </Button>
  );
}

interface DecideManyProps {
  fields: ImportBatch['fields'];
  busy: boolean;
  onDecide: (input: { accept: boolean; field?: string }) => void;
}

/** Decides about every row at once, for all fields or for one of them. */
function DecideMany({ fields, busy, onDecide }: DecideManyProps): React.ReactElement {
  const { t } = useTranslation();
  const [field, setField] = useState<string | undefined>(undefined);
  return (
    <div className="decide-many">
      <Select
        className="decide-field"
        aria-label={t('imports.differences.field')}
        value={field ?? ''}
        onChange={(value: string) => setField(value === '' ? undefined : value)}
        options={[
          { value: '', label: t('imports.differences.allFields') },
          ...fields.map((one) => ({ value: one.field, label: one.label })),
        ]}
      />
      <Button disabled={busy} onClick={() => onDecide({ accept: true, field })}>
        {t('imports.differences.writeAll')}
      </Button>
      <Button disabled={busy} onClick={() => onDecide({ accept: false, field })}>
        {t('imports.differences.leaveAll')}
      </Button>
    </div>
  );
}
