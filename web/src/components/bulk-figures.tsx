import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { BulkDryRun } from '../api/types.js';
import { formatCount } from './number-format.js';
import { ProblemAlert } from './problem-alert.js';

interface BulkFiguresProps {
  figures: BulkDryRun;
  submit: (n: string) => string;
  sending: boolean;
  /** Why the run did not begin. */
  problem: Problem | null;
  onRun: () => void;
  onBack: () => void;
}

/** What a run would do: how many rows, which not and why; nothing has been changed yet. */
export function BulkFigures(props: BulkFiguresProps): ReactNode {
  const { figures, submit, sending, problem, onRun, onBack } = props;
  const { t } = useTranslation();
  const { matching, applicable, refused } = figures;
  return (
    <div className="bulk-figures">
      <p role="status" className="bulk-sum">
        {t(refused.length > 0 ? 'bulk.figures' : 'bulk.allApplicable', {
          matching: formatCount(matching),
          applicable: formatCount(applicable),
          refused: formatCount(refused.length),
        })}
      </p>
      {refused.length > 0 && (
        <ul className="bulk-rows" aria-label={t('bulk.refusedList')}>
          {refused.map(({ id, name, message }) => (
            <li key={id}>
              <span>{name}</span>
              <span className="muted">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {problem && <ProblemAlert problem={problem} title={t('bulk.notStarted')} />}
      <div className="form-actions">
        {applicable > 0 && (
          <Button type="primary" loading={sending} onClick={onRun}>
            {submit(formatCount(applicable))}
          </Button>
        )}
        <Button onClick={onBack}>{t('verbs.back')}</Button>
      </div>
    </div>
  );
}
