import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Rectification } from '../../api/types.js';
import { FileItem } from '../../components/files/file-item.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import '../../theme/unit.css';
import type { MoveForm } from '../workflow/move-form.js';
import { RunActions } from '../workflow/run-actions.js';
import { RunHeader } from '../workflow/run-header.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { IssuedNotices } from '../workflow/issued-notices.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { EvidenceLinks } from './evidence-links.js';
import { formatPoints } from './points.js';
import { moveRectification, useRectification } from './requests.js';

/** One rectification: what is demanded and until when, what was reported, what comes next. */
export function RectificationPage(): React.ReactElement {
  const { parkId = '', id = '' } = useParams();
  const query = useRectification(parkId, id);
  return <Loaded query={query}>{(found) => <RectificationFile found={found} />}</Loaded>;
}

function RectificationFile({ found }: { found: Rectification }): React.ReactElement {
  const { t } = useTranslation();
  const { run, parkId, id } = found;
  return (
    <>
      <RunHeader
        run={run}
        back={
          <Link to={`/parks/${parkId}/assessments/${found.assessmentId}`}>
            {t('assessment.backToAssessment', {
              name: found.periodName,
              points: formatPoints(found.resultTenths),
            })}
          </Link>
        }
        facts={
          <Link
            to={
              found.enterpriseId
                ? `/parks/${parkId}/enterprises/${found.enterpriseId}`
                : `/parks/${parkId}/party-orgs/${found.partyOrgId}`
            }
          >
            {found.subjectName}
          </Link>
        }
        actions={
          <RunActions
            run={run}
            permission="rectification.move"
            forms={useForms(found)}
            send={moveRectification(parkId, id)}
          />
        }
      />
      <div className="unit-file">
        <div className="panel">
          <FactList facts={useFacts(found)} />
          {found.files.length > 0 && (
            <>
              <h2>{t('assessment.reportFiles')}</h2>
              <p className="way-facts">
                <EvidenceLinks files={found.files} />
              </p>
            </>
          )}
        </div>
        <aside className="panel" aria-label={t('assessment.course')}>
          <div className="stack">
            {!run.isFinal && (
              <>
                <h2>{t('assessment.waiting')}</h2>
                <WaitingFor run={run} />
              </>
            )}
            <h2>{t('workflow.notices.title')}</h2>
            <IssuedNotices notices={found.notices} />
            <h2>{t('assessment.course')}</h2>
            <RunTimeline run={run} />
          </div>
        </aside>
      </div>
    </>
  );
}

function useFacts(found: Rectification): { key: string; label: string; value: string }[] {
  const { t } = useTranslation();
  return [
    { key: 'demand', label: t('assessment.demand'), value: found.demand },
    { key: 'responsible', label: t('assessment.responsible'), value: found.responsible },
    {
      key: 'dueOn',
      label: t('assessment.dueOn'),
      value: t('assessment.dueIn', { day: found.dueOn, n: found.workingDays }),
    },
    { key: 'extendedTo', label: t('assessment.extendedTo'), value: found.extendedTo },
    { key: 'report', label: t('assessment.report'), value: found.report },
    { key: 'reportedOn', label: t('assessment.reportedOn'), value: found.reportedOn },
    { key: 'planMeasures', label: t('assessment.planMeasures'), value: found.planMeasures },
    {
      key: 'planResponsible',
      label: t('assessment.planResponsible'),
      value: found.planResponsible,
    },
    { key: 'planDueOn', label: t('assessment.planDueOn'), value: found.planDueOn },
  ].flatMap(({ value, ...fact }) => (value === null ? [] : [{ ...fact, value }]));
}

function useForms({ subjectName }: Rectification): Record<string, MoveForm> {
  const { t } = useTranslation();
  const rules = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const text = (name: string, label: string, rows: number): React.ReactElement => (
    <Form.Item name={name} label={label} rules={rules(label)}>
      <Input.TextArea rows={rows} maxLength={rows > 1 ? 2000 : 60} />
    </Form.Item>
  );
  const days = (
    <Form.Item
      name="workingDays"
      label={t('assessment.workingDays')}
      rules={rules(t('assessment.workingDays'))}
    >
      <InputNumber min={1} max={120} precision={0} />
    </Form.Item>
  );
  const report = {
    fields: (
      <>
        {text('report', t('assessment.report'), 4)}
        <FileItem name="fileIds" label={t('assessment.reportFiles')} multiple />
      </>
    ),
  };
  return {
    report,
    report_consolidation: report,
    extend: { fields: days },
    exit: { lead: t('assessment.exitLead', { name: subjectName }) },
    consolidate: {
      lead: t('assessment.consolidateLead', { name: subjectName }),
      fields: (
        <>
          {text('measures', t('assessment.planMeasures'), 4)}
          {text('responsible', t('assessment.planResponsible'), 1)}
          {days}
        </>
      ),
    },
  };
}
