import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';
import { DaysLeft } from '../workflow/days-left.js';

type Decision = NonNullable<Dossier['decision']>;

/** How it was decided; a condition with the day by which it has to be met, and what to do while it is not. */
export function Outcome({
  run,
  decision,
}: {
  run: Dossier['run'];
  decision: Decision;
}): React.ReactElement {
  const { t } = useTranslation();
  const { conditionText, conditionDueOn, conditionReport, enteredOn } = decision;
  const isOpen = run.state === 'admitted_conditionally';
  const left = run.waitingFor.find(({ dueOn }) => dueOn === conditionDueOn)?.workingDaysLeft;
  const facts: Fact[] = [
    { key: 'at', label: t('apply.decision.decidedAt'), value: formatMoment(decision.decidedAt) },
    ...(conditionText
      ? [{ key: 'condition', label: t('apply.decision.condition'), value: conditionText }]
      : []),
    ...(conditionDueOn
      ? [
          {
            key: 'due',
            label: t('apply.decision.dueOn'),
            value: isOpen ? (
              <DaysLeft dueOn={conditionDueOn} days={left ?? null} />
            ) : (
              conditionDueOn
            ),
          },
        ]
      : []),
    ...(conditionReport
      ? [
          {
            key: 'report',
            label: t('apply.decision.reported'),
            value: (
              <>
                {conditionReport.text}
                <p className="muted">
                  {[
                    formatMoment(conditionReport.reportedAt),
                    ...conditionReport.files.map(({ name }) => name),
                  ].join(' · ')}
                </p>
              </>
            ),
          },
        ]
      : []),
    ...(enteredOn
      ? [{ key: 'entered', label: t('apply.decision.enteredOn'), value: enteredOn }]
      : []),
  ];
  return (
    <section className="panel" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t(`apply.decision.${decision.outcome}`)}</h2>
      <FactList facts={facts} />
      {isOpen && (
        <p className="outcome-next">
          {t(conditionReport ? 'apply.decision.waits' : 'apply.decision.meetIt')}
        </p>
      )}
    </section>
  );
}
