import { useState } from 'react';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Assessment } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { Loaded } from '../../components/loaded.js';
import '../../theme/unit.css';
import type { MoveForm } from '../workflow/move-form.js';
import { RunActions } from '../workflow/run-actions.js';
import { RunHeader } from '../workflow/run-header.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { IndicatorsPanel } from './indicators-panel.js';
import { LevelTag } from './level-tag.js';
import { moveAssessment, useAssessment } from './requests.js';
import { ScoreDialog } from './score-dialog.js';

/** Moves that are made by giving scores: which of them it is, the server tells by where the file stands. */
const SCORING = ['score', 'score_agreeing', 'score_apart', 'score_third'];
/** Of moves that differ only in what the server finds, one is offered. */
const UNSEEN = [...SCORING, 'measure_all'];

/** One assessment: result and next action on top, indicators with what they rest on, how it got there. */
export function AssessmentPage(): React.ReactElement {
  const { parkId = '', id = '' } = useParams();
  const query = useAssessment(parkId, id);
  return <Loaded query={query}>{(found) => <AssessmentFile assessment={found} />}</Loaded>;
}

function AssessmentFile({ assessment }: { assessment: Assessment }): React.ReactElement {
  const { t } = useTranslation();
  const [scoring, setScoring] = useState(false);
  const { run, parkId, id } = assessment;
  const scores = run.actions.find(({ name }) => SCORING.includes(name));
  return (
    <>
      <RunHeader
        run={run}
        back={<Link to="/assessments">{t('assessment.back')}</Link>}
        facts={
          <>
            <SubjectLink assessment={assessment} />
            <span>{`${assessment.from} – ${assessment.until}`}</span>
            <LevelTag {...assessment} />
            {assessment.rectificationId && (
              <Link to={`/parks/${parkId}/rectifications/${assessment.rectificationId}`}>
                {t('assessment.fields.rectification')}
              </Link>
            )}
          </>
        }
        actions={
          <>
            {scores && (
              <ActionButton
                actions={run.actions}
                name={scores.name}
                permission="assessment.score"
                type="primary"
                onClick={() => setScoring(true)}
              >
                {t('assessment.score')}
              </ActionButton>
            )}
            <RunActions
              run={{ ...run, actions: run.actions.filter(({ name }) => !UNSEEN.includes(name)) }}
              permission="assessment.move"
              forms={useForms(assessment)}
              send={moveAssessment(parkId, id)}
            />
          </>
        }
      />
      <div className="unit-file">
        <IndicatorsPanel assessment={assessment} />
        <aside className="panel" aria-label={t('assessment.course')}>
          <div className="stack">
            {!run.isFinal && (
              <>
                <h2>{t('assessment.waiting')}</h2>
                <WaitingFor run={run} />
              </>
            )}
            <h2>{t('assessment.course')}</h2>
            <RunTimeline run={run} />
          </div>
        </aside>
      </div>
      {scoring && <ScoreDialog assessment={assessment} onClose={() => setScoring(false)} />}
    </>
  );
}

function SubjectLink({ assessment }: { assessment: Assessment }): React.ReactElement {
  const { parkId, enterpriseId, partyOrgId, subjectName } = assessment;
  return (
    <Link
      to={
        enterpriseId
          ? `/parks/${parkId}/enterprises/${enterpriseId}`
          : `/parks/${parkId}/party-orgs/${partyOrgId}`
      }
    >
      {subjectName}
    </Link>
  );
}

function useForms({ subjectName, rectifyDays }: Assessment): Record<string, MoveForm> {
  const { t } = useTranslation();
  const required = (label: string) => [
    { required: true, whitespace: true, message: t('form.required', { label }) },
  ];
  return {
    warn: {
      lead: t('assessment.warnLead', { name: subjectName }),
      initialValues: { workingDays: rectifyDays },
      fields: (
        <>
          <Form.Item
            name="demand"
            label={t('assessment.demand')}
            rules={required(t('assessment.demand'))}
          >
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item
            name="responsible"
            label={t('assessment.responsible')}
            rules={required(t('assessment.responsible'))}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="workingDays" label={t('assessment.workingDays')}>
            <InputNumber min={1} max={120} precision={0} />
          </Form.Item>
        </>
      ),
    },
  };
}
