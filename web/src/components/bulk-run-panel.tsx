import { useEffect, useState, type ReactNode } from 'react';
import { Button, Pagination, Progress, Segmented } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BulkResult, BulkRun } from '../api/types.js';
import { useWrite } from '../api/use-write.js';
import { ExportButton } from './export-button.js';
import { undoBulk, useBulkResults, useBulkRun } from './bulk-requests.js';
import { formatCount } from './number-format.js';
import { ProblemAlert } from './problem-alert.js';

interface BulkRunPanelProps {
  runId: string;
  /** Another run took its place: the one that takes this one back. */
  onRun: (runId: string) => void;
  onClose: () => void;
}

/** How far a run is, and what became of each row; the dialog may be closed meanwhile. */
export function BulkRunPanel({ runId, onRun, onClose }: BulkRunPanelProps): ReactNode {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: run } = useBulkRun(runId);
  const undo = useWrite(undoBulk, { keepLists: true });
  const ended = run !== undefined && run.state !== 'working';
  useEffect(() => {
    // The rows on the page behind have changed by now.
    if (ended) void queries.invalidateQueries();
  }, [ended, queries]);
  const { done, total } = run?.progress ?? { done: 0, total: 0 };
  const undoing = (run?.undoesRunId ?? null) !== null;
  return (
    <div className="bulk-run">
      <p role="status" className="bulk-sum">
        {ended
          ? t(undoing ? 'bulk.undone' : 'bulk.done', {
              done: formatCount(run.counts.done),
              refused: formatCount(run.counts.refused),
            })
          : t('bulk.working', { done: formatCount(done), total: formatCount(total) })}
      </p>
      {!ended && (
        <Progress
          percent={total > 0 ? Math.floor((done / total) * 100) : 0}
          status="active"
          aria-label={t('bulk.progress')}
        />
      )}
      {run?.failure && <p className="muted">{run.failure.message}</p>}
      {ended && <BulkResults run={run} />}
      {undo.error && <ProblemAlert problem={undo.error} title={t('problem.failed')} />}
      <div className="form-actions">
        <Button type="primary" onClick={onClose}>
          {t('verbs.close')}
        </Button>
        {ended && run.actions.some(({ name, allowed }) => name === 'undo' && allowed) && (
          <Button
            loading={undo.isPending}
            onClick={() => undo.mutate(runId, { onSuccess: (taken) => onRun(taken.id) })}
          >
            {t('bulk.undo', { n: formatCount(run.counts.done) })}
          </Button>
        )}
      </div>
    </div>
  );
}

const PAGE_SIZE = 20;
type Outcome = Exclude<BulkResult['outcome'], 'waiting'>;

function BulkResults({ run }: { run: BulkRun }): ReactNode {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>(run.counts.refused > 0 ? 'refused' : 'done');
  const [page, setPage] = useState(1);
  const { data } = useBulkResults(run.id, { outcome, page, pageSize: PAGE_SIZE });
  return (
    <section aria-label={t('bulk.results')}>
      <div className="bulk-results-head">
        <Segmented<Outcome>
          value={outcome}
          onChange={(next) => {
            setOutcome(next);
            setPage(1);
          }}
          options={(['refused', 'done'] as const).map((value) => ({
            value,
            label: t(`bulk.outcomes.${value}`, { n: formatCount(run.counts[value]) }),
          }))}
        />
        <ExportButton
          list="bulk_results"
          query={{ runId: run.id, outcome }}
          columns={['number', 'name', 'outcome', 'message']}
          total={data?.total}
        />
      </div>
      <ul className="bulk-rows" aria-label={t('bulk.results')}>
        {(data?.items ?? []).map((row) => (
          <li key={row.id}>
            <span>{row.name}</span>
            {row.message && <span className="muted">{row.message}</span>}
          </li>
        ))}
        {data?.total === 0 && <li className="muted">{t('bulk.none')}</li>}
      </ul>
      {data && data.total > PAGE_SIZE && (
        <Pagination
          simple
          current={page}
          pageSize={PAGE_SIZE}
          total={data.total}
          onChange={setPage}
          showSizeChanger={false}
        />
      )}
    </section>
  );
}
