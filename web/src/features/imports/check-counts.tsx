import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { formatCount } from '../../components/number-format.js';

type Counts = NonNullable<ImportBatch['counts']>;

const ROWS = ['rows', 'ready', 'heldBack', 'withWarnings'] as const;
const EFFECTS = [
  'enterprisesNew',
  'enterprisesChanged',
  'enterprisesUnchanged',
  'partyOrgsNew',
  'membershipsNew',
  'headcountsNew',
  'instructorsNew',
  'massOrganisationsNew',
] as const;
const ROW_LABEL = {
  rows: 'rows',
  ready: 'ready',
  heldBack: 'heldBack',
  withWarnings: 'warnings',
} as const;

interface CheckCountsProps {
  counts: Counts;
  /** True once the rows have been written. */
  done?: boolean;
}

/** The counts of a check, and what an import would do or did. */
export function CheckCounts({ counts, done = false }: CheckCountsProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <dl className="figures">
        {ROWS.map((key) => (
          <div
            key={key}
            className={key === 'heldBack' && counts.heldBack > 0 ? 'figure figure-bad' : 'figure'}
          >
            <dt>{t(`imports.check.${done && key === 'ready' ? 'imported' : ROW_LABEL[key]}`)}</dt>
            <dd>{t('count.rows', { n: formatCount(counts[key]) })}</dd>
          </div>
        ))}
      </dl>
      <h3>{done ? t('imports.check.done') : t('imports.check.dryRun')}</h3>
      <dl className="figures figures-small">
        {EFFECTS.map((key) => (
          <div key={key} className="figure">
            <dt>{t(`imports.check.${key}`)}</dt>
            <dd>{formatCount(counts[key])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
