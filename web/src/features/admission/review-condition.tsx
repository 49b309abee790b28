import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { formatMoment } from '../../components/number-format.js';
import { FileOpener } from '../files/file-opener.js';
import { DaysLeft } from '../workflow/days-left.js';

/** The condition on which a unit was let in, or is proposed to be, as long as it is open. */
export function ReviewCondition({ dossier }: { dossier: Dossier }): React.ReactElement | null {
  const { t } = useTranslation();
  const { run, decision } = dossier;
  if (
    !decision?.conditionText ||
    !['admitted_conditionally', 'second_decision'].includes(run.state)
  ) {
    return null;
  }
  const { conditionText, conditionDueOn, conditionReport } = decision;
  const left = run.waitingFor.find(({ dueOn }) => dueOn === conditionDueOn)?.workingDaysLeft;
  return (
    <Alert
      type="info"
      showIcon
      className="review-note"
      title={t('admissionReview.decision.conditionOf', { text: conditionText })}
      description={
        <>
          {t('admissionReview.decision.conditionDueOn')}{' '}
          <DaysLeft dueOn={conditionDueOn} days={left ?? null} />
          {conditionReport ? (
            <>
              <p>
                {t('admissionReview.decision.reported', {
                  text: conditionReport.text,
                  name: conditionReport.reportedByName,
                  at: formatMoment(conditionReport.reportedAt),
                })}
              </p>
              {conditionReport.files.map(({ fileId, name }) => (
                <FileOpener key={fileId} file={{ kind: 'file', id: fileId, name }}>
                  {t('admissionReview.evidence.look', { name })}
                </FileOpener>
              ))}
            </>
          ) : (
            <p className="muted">{t('admissionReview.decision.notReported')}</p>
          )}
        </>
      }
    />
  );
}
