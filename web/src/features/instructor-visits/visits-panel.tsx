import { useState } from 'react';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { InstructorVisit, VisitFile } from '../../api/types.js';
import { formatMoment } from '../../components/number-format.js';
import { MoveDialog } from '../workflow/move-dialog.js';
import { moveVisitFile } from './requests.js';
import { useCorrectionForm } from './visit-forms.js';

/** The visits of one file, the latest first; what was corrected stays in sight and says so. */
export function VisitsPanel({ file }: { file: VisitFile }): React.ReactElement {
  const { t } = useTranslation();
  const mayMove = useCan('instructor_visit.move');
  const [correcting, setCorrecting] = useState<InstructorVisit | null>(null);
  const isOpen = mayMove && !file.run.isFinal;
  return (
    <section className="panel" aria-labelledby="visits">
      <h2 id="visits">{t('visits.visits')}</h2>
      {file.visits.length === 0 && <p className="muted">{t('visits.noVisits')}</p>}
      <ul className="run-waiting">
        {file.visits.map((visit) => (
          <li key={visit.id} className={visit.isCorrected ? 'muted' : undefined}>
            <p className="run-step-title">
              <time dateTime={visit.visitedOn}>{visit.visitedOn}</time>{' '}
              {visit.isCorrected && <Tag>{t('visits.corrected')}</Tag>}
              {visit.voids ? (
                <Tag>{t('visits.void')}</Tag>
              ) : (
                visit.correctsId !== null && <Tag>{t('visits.correction')}</Tag>
              )}
            </p>
            <p>{t('visits.members', { full: visit.fullMembers, applicants: visit.applicants })}</p>
            <p>{visit.found}</p>
            {visit.agreed && (
              <p>
                {t('visits.fields.agreed')}：{visit.agreed}
              </p>
            )}
            <p className="run-waiting-facts muted">
              {!visit.voids && <span>{t('visits.nextDue', { day: visit.nextDueOn })}</span>}
              <span>
                {t('visits.loggedBy', {
                  name: visit.loggedByName,
                  at: formatMoment(visit.loggedAt),
                })}
              </span>
              {isOpen && !visit.isCorrected && (
                <Button
                  aria-label={t('visits.correctOf', { day: visit.visitedOn })}
                  onClick={() => setCorrecting(visit)}
                >
                  {t('visits.correct')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {correcting && (
        <CorrectionDialog file={file} visit={correcting} onClose={() => setCorrecting(null)} />
      )}
    </section>
  );
}

function CorrectionDialog({
  file,
  visit,
  onClose,
}: {
  file: VisitFile;
  visit: InstructorVisit;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <MoveDialog
      run={file.run}
      action="correct_visit"
      label={t('visits.correctOf', { day: visit.visitedOn })}
      form={useCorrectionForm(file, visit)}
      send={moveVisitFile(file.parkId, file.id)}
      onClose={onClose}
    />
  );
}
