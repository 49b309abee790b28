import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { formatCount } from '../../components/number-format.js';

type Counts = NonNullable<ImportBatch['counts']>;

const ROWS = ['rows', 'ready', 'heldBack', 'withWarnings'] as const;
const EFFECTS = [
  'enterprisesNew',
  'enterprisesChanged',
  'enterprisesUnchanged',
  'headcountsNew',
  'partyOrgsNew',
  'membershipsNew',
  'instructorsNew',
  'massOrganisationsNew',
] as const;
/** The first of them, of units, are told even where they are none. */
const UNIT_EFFECTS = 3;
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

/** The counts of a check, and what an import did. */
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
      <CheckEffects counts={counts} done={done} />
    </>
  );
}

/** What an import would do or did, in records; of other records than units only what there is. */
export function CheckEffects({ counts, done = false }: CheckCountsProps): React.ReactElement {
  const { t } = useTranslation();
  const told = EFFECTS.filter((key, index) => index < UNIT_EFFECTS || counts[key] > 0);
  return (
    <>
      <h3>{done ? t('imports.check.done') : t('imports.check.dryRun')}</h3>
      <dl className="figures figures-small">
        {told.map((key) => (
          <div key={key} className="figure">
            <dt>{t(`imports.check.${key}`)}</dt>
            <dd>{formatCount(counts[key])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
