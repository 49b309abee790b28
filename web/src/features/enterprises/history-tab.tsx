import { useState } from 'react';
import { Pagination, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  EnterpriseDetail,
  EnterpriseEdit,
  FieldChange,
  HistoryField,
} from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { conflictOf, type Conflict } from '../../components/conflict.js';
import { ConflictDialog } from '../../components/conflict-dialog.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { useFieldValueText } from './field-value-text.js';
import { editEnterprise } from './requests.js';
import { useFieldHistory } from './unit-records-requests.js';
import { useFeedback } from '../../components/feedback.js';

const FIELDS: readonly HistoryField[] = [
  'legalName',
  'creditCode',
  'kind',
  'streetId',
  'industry',
  'status',
  'establishedOn',
  'enteredOn',
  'leftOn',
  'leftReason',
  'dormantFrom',
  'revenueTier',
  'contactName',
  'remark',
];

/** Who changed which field of a unit, from what to what; a former value is put back by an ordinary edit. */
export function HistoryTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const [field, setField] = useState<HistoryField>();
  const [page, setPage] = useState(1);
  const query = useFieldHistory(unit, { field, page });
  const { labelOf, valueOf } = useFieldValueText();
  const revert = useRevert(unit, labelOf);
  const shown = (change: FieldChange, value: string | null): string =>
    value === null ? t('enterprises.history.nothing') : valueOf(change.field, value);
  return (
    <div className="stack">
      <Select<HistoryField>
        allowClear
        className="history-field"
        aria-label={t('enterprises.history.field')}
        placeholder={t('enterprises.history.everyField')}
        value={field}
        onChange={(chosen?: HistoryField) => {
          setField(chosen);
          setPage(1);
        }}
        options={FIELDS.map((value) => ({ value, label: labelOf(value) }))}
      />
      <Loaded query={query}>
        {(history) => (
          <>
            <DataTable<FieldChange>
              label={t('enterprises.history.list')}
              rows={history.items}
              rowKey={(one) => one.id}
              stale={query.isPlaceholderData}
              empty={<EmptyState title={t('enterprises.history.emptyTitle')} />}
              columns={[
                {
                  key: 'field',
                  title: t('enterprises.history.field'),
                  card: 'title',
                  render: (one) => labelOf(one.field),
                },
                {
                  key: 'from',
                  title: t('enterprises.history.from'),
                  wrap: true,
                  render: (one) => shown(one, one.from),
                },
                {
                  key: 'to',
                  title: t('enterprises.history.to'),
                  wrap: true,
                  render: (one) => shown(one, one.to),
                },
                {
                  key: 'by',
                  title: t('enterprises.history.by'),
                  card: 'wide',
                  render: (one) => (
                    <>
                      {one.by
                        ? t('enterprises.timeline.by', {
                            name: one.by.name,
                            role: one.by.roleName,
                          })
                        : t('enterprises.timeline.system')}
                      <br />
                      <span className="muted">
                        {formatMoment(one.at)}
                        {one.importFile &&
                          ` · ${t('enterprises.history.import', { file: one.importFile })}`}
                      </span>
                    </>
                  ),
                },
                {
                  key: 'revert',
                  title: t('enterprises.history.action'),
                  card: 'bare',
                  render: (one) => (
                    <ActionButton
                      actions={one.actions}
                      name="revert"
                      permission="enterprise.edit"
                      size="small"
                      aria-label={t('enterprises.history.revertOf', {
                        field: labelOf(one.field),
                        value: shown(one, one.from),
                      })}
                      onClick={() => revert.ask(one, shown(one, one.from))}
                    >
                      {t('enterprises.history.revert')}
                    </ActionButton>
                  ),
                },
              ]}
            />
            {history.total > history.pageSize && (
              <Pagination
                current={history.page}
                pageSize={history.pageSize}
                total={history.total}
                showSizeChanger={false}
                onChange={setPage}
              />
            )}
          </>
        )}
      </Loaded>
      {revert.conflict && (
        <ConflictDialog
          conflict={revert.conflict.found}
          labelOf={labelOf}
          valueOf={valueOf}
          onCancel={revert.giveUp}
          onResolve={revert.resolve}
        />
      )}
    </div>
  );
}

interface Reverting {
  ask: (change: FieldChange, shown: string) => void;
  conflict: { found: Conflict; body: EnterpriseEdit } | null;
  resolve: (taken: Record<string, unknown>) => void;
  giveUp: () => void;
}

/** Puts a former value back: asks first, and shows both values when somebody else changed the unit meanwhile. */
function useRevert(unit: EnterpriseDetail, labelOf: (field: string) => string): Reverting {
  const { t } = useTranslation();
  const { confirm, message } = useFeedback();
  const textOf = useProblemText();
  const [conflict, setConflict] = useState<Reverting['conflict']>(null);
  const save = useWrite(editEnterprise, {
    onSuccess: () => void message.success(t('form.saved')),
  });
  const send = async (body: EnterpriseEdit): Promise<void> => {
    try {
      await save.mutateAsync({ parkId: unit.parkId, id: unit.id, body });
    } catch (error) {
      const problem = error as Parameters<typeof conflictOf>[0];
      const found = conflictOf(problem);
      if (found) setConflict({ found, body });
      else void message.error(textOf(problem));
    }
  };
  return {
    ask: (change, shown) => {
      confirm({
        title: t('enterprises.history.confirm', { field: labelOf(change.field) }),
        content: t('enterprises.history.confirmText', { value: shown }),
        okText: t('enterprises.history.revert'),
        cancelText: t('verbs.cancel'),
        onOk: () => send({ version: unit.version, [change.field]: change.from }),
      });
    },
    conflict,
    resolve: (taken) => {
      const body = conflict?.body;
      setConflict(null);
      // Whoever keeps what is saved now has nothing left to put back.
      if (body && conflict && Object.keys(taken).length === 0) {
        void send({ ...body, version: conflict.found.version });
      }
    },
    giveUp: () => setConflict(null),
  };
}
