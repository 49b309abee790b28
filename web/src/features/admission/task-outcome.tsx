import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';

type Decision = NonNullable<Dossier['decision']>;

/** How it was decided; a condition with the day by which it has to be met. */
export function Outcome({ decision }: { decision: Decision }): React.ReactElement {
  const { t } = useTranslation();
  const { conditionText, conditionDueOn, enteredOn } = decision;
  const facts: Fact[] = [
    { key: 'at', label: t('apply.decision.decidedAt'), value: formatMoment(decision.decidedAt) },
    ...(conditionText
      ? [{ key: 'condition', label: t('apply.decision.condition'), value: conditionText }]
      : []),
    ...(conditionDueOn
      ? [{ key: 'due', label: t('apply.decision.dueOn'), value: conditionDueOn }]
      : []),
    ...(enteredOn
      ? [{ key: 'entered', label: t('apply.decision.enteredOn'), value: enteredOn }]
      : []),
  ];
  return (
    <section className="panel" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t(`apply.decision.${decision.outcome}`)}</h2>
      <FactList facts={facts} />
    </section>
  );
}
