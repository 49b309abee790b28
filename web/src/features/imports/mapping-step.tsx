import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, InputNumber, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { ImportBatch } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { DiscardButton } from './discard-button.js';
import { mappingFaults, type MappedField, type MappingFault } from './mapping-check.js';
import { confirmMapping } from './requests.js';
import { guessColumns } from './workplace-requests.js';

/** Second step: which column holds which field, guessed by the server and corrected here. */
export function MappingStep({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState<Record<string, string | undefined>>(batch.mapping);
  const [headerRow, setHeaderRow] = useState(batch.headerRow ?? 1);
  const [columns, setColumns] = useState(batch.columns);
  const guess = useMutation({
    mutationFn: (row: number) => guessColumns(batch.id, row),
    onSuccess: (found) => {
      setColumns(found.columns);
      setMapping(found.mapping);
    },
  });
  const readHeaders = (row: number): void => {
    setHeaderRow(row);
    guess.mutate(row);
  };
  const confirm = useWrite(confirmMapping, {
    onSuccess: async () => {
      await navigate(`/imports/${batch.id}`);
    },
  });
  const faults = mappingFaults(batch.fields, mapping);
  const options = columns.map((column) => ({
    value: column.letter,
    label: t('imports.mapping.columnOption', {
      letter: column.letter,
      header: column.header || t('imports.mapping.noHeader'),
    }),
  }));
  const samplesOf = (field: MappedField): string => {
    const column = columns.find((one) => one.letter === mapping[field.field]);
    if (!column) return '';
    const samples = column.samples.filter((sample) => sample !== '').slice(0, 3);
    return samples.length > 0 ? samples.join(' ｜ ') : t('imports.mapping.noSamples');
  };
  const send = (): void => {
    const chosen = Object.fromEntries(
      Object.entries(mapping).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
    confirm.mutate({ id: batch.id, headerRow, mapping: chosen });
  };
  return (
    <section className="panel" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{t('imports.mapping.title')}</h2>
      <p className="muted">{t('imports.mapping.lead')}</p>
      <div className="header-row-field">
        <label htmlFor="header-row">{t('imports.mapping.headerRow')}</label>
        <InputNumber
          id="header-row"
          min={1}
          max={100}
          precision={0}
          value={headerRow}
          aria-describedby="header-row-hint"
          changeOnBlur
          onChange={(value) => readHeaders(value ?? 1)}
        />
        <span id="header-row-hint" className="muted">
          {t('imports.mapping.headerRowHint', { sheet: batch.sheetName ?? '' })}
        </span>
      </div>
      <DataTable<MappedField>
        label={t('imports.mapping.list')}
        rows={batch.fields}
        rowKey={(field) => field.field}
        empty={null}
        columns={[
          {
            key: 'field',
            title: t('imports.mapping.field'),
            card: 'title',
            width: 240,
            render: (field) => (
              <>
                {field.label}
                {field.required && <Tag className="tag-after">{t('imports.mapping.required')}</Tag>}
              </>
            ),
          },
          {
            key: 'column',
            title: t('imports.mapping.column'),
            card: 'bare',
            width: 300,
            render: (field) => (
              <Select
                className="mapping-select"
                aria-label={t('imports.mapping.column') + '：' + field.label}
                value={mapping[field.field] ?? null}
                placeholder={t('imports.mapping.none')}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                status={field.required && !mapping[field.field] ? 'error' : undefined}
                options={options}
                onChange={(letter: string | null | undefined) =>
                  setMapping({ ...mapping, [field.field]: letter ?? undefined })
                }
              />
            ),
          },
          {
            key: 'samples',
            title: t('imports.mapping.samples'),
            card: 'bare',
            wrap: true,
            render: (field) => <span className="muted samples">{samplesOf(field)}</span>,
          },
        ]}
      />
      {faults.length > 0 && <FaultList faults={faults} />}
      {guess.error && <ProblemAlert problem={asProblem(guess.error)} />}
      {confirm.error && <ProblemAlert problem={confirm.error} onRetry={send} />}
      <div className="form-actions">
        {faults.length > 0 ? (
          <Button type="primary" size="large" disabled>
            {t('imports.mapping.submit')}
          </Button>
        ) : (
          <ActionButton
            actions={batch.actions}
            name="map"
            permission="import.create"
            type="primary"
            size="large"
            loading={confirm.isPending}
            onClick={send}
          >
            {t('imports.mapping.submit')}
          </ActionButton>
        )}
        <DiscardButton batch={batch} />
      </div>
    </section>
  );
}

function FaultList({ faults }: { faults: readonly MappingFault[] }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Alert
      className="form-alert"
      type="error"
      showIcon
      role="alert"
      title={
        <ul className="plain-list">
          {faults.map((fault) => (
            <li key={fault.kind + fault.fields.join()}>
              {fault.kind === 'unmatched'
                ? t('imports.mapping.unmatched', { fields: fault.fields.join('、') })
                : t('imports.mapping.twice', {
                    column: fault.column,
                    fields: fault.fields.join('、'),
                  })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
