import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnterpriseDetail, UnitRun } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatCount } from '../../components/number-format.js';
import { ContactsPanel } from './contacts-panel.js';
import { latestRuns } from './next-steps.js';
import { PremisesPanel } from './premises-panel.js';
import type { enterprisesZh } from './zh-CN.js';

/** What is known of a unit at a glance, where its files stand, whom one reaches there, and where it sits. */
export function BasicsTab({
  unit,
  runs,
}: {
  unit: EnterpriseDetail;
  runs: readonly UnitRun[];
}): React.ReactElement {
  const { t } = useTranslation();
  const text = (value: string | null): string => value ?? t('dash');
  const count = (value: number | null): string => (value === null ? t('dash') : formatCount(value));
  const fact = (key: keyof typeof enterprisesZh.fields, value: ReactNode): Fact => ({
    key,
    label: t(`enterprises.fields.${key}`),
    value,
  });
  const tier = unit.revenueTier ? t(`enterprises.tiers.${unit.revenueTier}`) : t('dash');
  return (
    <div className="stack unit-overview">
      <FactList
        facts={[
          fact('industry', text(unit.industry)),
          fact('establishedOn', text(unit.establishedOn)),
          fact('revenueTier', tier),
          fact('enteredOn', unit.enteredOn),
          fact('leftOn', text(unit.leftOn)),
          ...(unit.leftReason ? [fact('leftReason', unit.leftReason)] : []),
          fact('dormantFrom', text(unit.dormantFrom)),
          fact('staffCount', count(unit.staffCount)),
          fact('fullMemberCount', count(unit.fullMemberCount)),
          fact('anchorCount', count(unit.anchorCount)),
          fact('remark', text(unit.remark)),
        ]}
      />
      <UnitFiles runs={runs} />
      <ContactsPanel unit={unit} />
      <PremisesPanel unit={unit} />
    </div>
  );
}

/** The latest file of each room that knows of the unit, each a door to it. */
function UnitFiles({ runs }: { runs: readonly UnitRun[] }): React.ReactElement | null {
  const { t } = useTranslation();
  if (runs.length === 0) return null;
  return (
    <section className="unit-files" aria-labelledby="unit-files">
      <h2 id="unit-files">{t('workflow.unit.files')}</h2>
      <FactList
        facts={latestRuns(runs).map((run) => ({
          key: run.id,
          label: run.workflowLabel,
          value: (
            <>
              <Link to={run.link}>
                {run.stateLabel} <span className="code-text">{run.number}</span>
              </Link>
              {run.gist && <p className="muted">{run.gist}</p>}
            </>
          ),
        }))}
      />
    </section>
  );
}
