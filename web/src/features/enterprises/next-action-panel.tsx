import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { EnterpriseDetail, UnitRun } from '../../api/types.js';
import { addressOf } from '../../components/figure-link.js';
import { LinkButton } from '../../components/link-button.js';
import { DaysLeft } from '../workflow/days-left.js';
import { SendInstructorDialog } from './instructor-dialogs.js';
import { type NextAction, type NextStep, nextSteps } from './next-steps.js';
import { enterpriseAddress } from './requests.js';

interface UnitActs {
  unit: EnterpriseDetail;
  onCount: () => void;
}

/** What is to be done about a unit, by its files and by the rules: the most pressing with its button, the others below. */
export function NextActionPanel({
  unit,
  runs,
  onCount,
}: UnitActs & { runs: readonly UnitRun[] }): React.ReactElement {
  const { t } = useTranslation();
  const [first, ...others] = nextSteps(unit.nextActions, runs);
  return (
    <section className="next-action" aria-labelledby="next-action">
      <h2 id="next-action">{t('enterprises.next.title')}</h2>
      {first ? (
        <>
          <div className="next-action-first">
            <div>
              <p className="next-action-title">{titleOf(first)}</p>
              <Reason step={first} />
            </div>
            <StepButton unit={unit} step={first} onCount={onCount} />
          </div>
          {others.length > 0 && (
            <ul className="next-action-others" aria-label={t('enterprises.next.others')}>
              {others.map((one) => (
                <li key={one.run?.id ?? one.rule?.code}>
                  <span>
                    <strong>{titleOf(one)}</strong> <Reason step={one} />
                  </span>
                  <StepButton unit={unit} step={one} onCount={onCount} small />
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p className="muted">{t(`enterprises.next.none.${reasonForNone(unit)}`)}</p>
      )}
    </section>
  );
}

function reasonForNone(unit: EnterpriseDetail): 'exited' | 'applying' | 'dormant' | 'settled' {
  if (unit.status === 'exited' || unit.status === 'applying') return unit.status;
  return unit.dormantFrom ? 'dormant' : 'settled';
}

const titleOf = ({ run, rule }: NextStep): string =>
  run ? `${run.workflowLabel} · ${run.stateLabel}` : rule.title;

function Reason({ step: { run, rule } }: { step: NextStep }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="muted next-action-reason">
      {run && <RunReason run={run} />}
      {rule && (
        <span>
          {rule.reason}
          <span className="next-action-rule">
            {t('enterprises.next.rule', { rule: rule.rule })}
          </span>
        </span>
      )}
    </span>
  );
}

/** What there is to know of a file, whom it waits for and until when. */
function RunReason({ run: { gist, waitingFor } }: { run: UnitRun }): React.ReactElement {
  const { t } = useTranslation();
  const [next] = waitingFor;
  const roles = [...new Set(waitingFor.map(({ roleName }) => roleName))];
  return (
    <>
      {gist && <span>{gist}</span>}
      {next && (
        <span className="next-action-waits">
          <span>{t('workflow.unit.waitsFor', { roles: roles.join(t('workflow.unit.and')) })}</span>
          {next.dueOn && <DaysLeft dueOn={next.dueOn} days={next.workingDaysLeft} />}
        </span>
      )}
    </>
  );
}

/** Opens the file that waits, or where the rule is followed. */
function StepButton({
  step: { run, rule },
  small,
  ...acts
}: UnitActs & { step: NextStep; small?: boolean }): React.ReactElement | null {
  const { t } = useTranslation();
  if (!run) return <ActButton {...acts} action={rule} small={small} />;
  const isMine = run.waitingFor.some((one) => one.isMine);
  return (
    <LinkButton
      to={run.link}
      {...(small ? { size: 'small' } : isMine ? { type: 'primary' } : {})}
      aria-label={t(`workflow.unit.${isMine ? 'actOn' : 'openOf'}`, {
        workflow: run.workflowLabel,
      })}
    >
      {t(`workflow.unit.${isMine ? 'act' : 'open'}`)}
    </LinkButton>
  );
}

interface ActButtonProps extends UnitActs {
  action: NextAction;
  small?: boolean;
}

/** Where a next action is done; left away for who may not do it. */
function ActButton({ unit, action, onCount, small }: ActButtonProps): React.ReactElement | null {
  const { t } = useTranslation();
  const mayFound = useCan('party_org.create');
  const mayEdit = useCan('enterprise.edit');
  const maySend = useCan('party_org.edit');
  const [sending, setSending] = useState(false);
  const look = small ? ({ size: 'small' } as const) : ({ type: 'primary' } as const);
  switch (action.code) {
    case 'found_branch': {
      const joint = unit.partyOrgs.find(({ tie, leftOn }) => tie === 'joint' && leftOn === null);
      // A unit that is covered jointly moves: another organisation over it would be refused.
      if (joint) {
        const page = `/parks/${unit.parkId}/party-orgs/${joint.id}`;
        return maySend ? (
          <LinkButton {...look} to={addressOf(page, { ownBranchOf: unit.id })}>
            {action.title}
          </LinkButton>
        ) : null;
      }
      return mayFound ? (
        <LinkButton
          {...look}
          to={addressOf('/party-orgs/new', { parkId: unit.parkId, enterpriseId: unit.id })}
        >
          {action.title}
        </LinkButton>
      ) : null;
    }
    case 'join_joint_branch':
      return mayFound ? (
        <LinkButton
          {...look}
          to={addressOf('/party-orgs', { parkId: unit.parkId, kind: 'joint_branch' })}
        >
          {t('enterprises.next.chooseJoint')}
        </LinkButton>
      ) : null;
    case 'report_headcount':
    case 'renew_headcount':
      return mayEdit ? (
        <Button {...look} onClick={onCount}>
          {t('enterprises.actions.headcount')}
        </Button>
      ) : null;
    case 'complete_contact':
    case 'complete_record':
      return mayEdit ? (
        <LinkButton {...look} to={`${enterpriseAddress(unit)}/edit`}>
          {action.title}
        </LinkButton>
      ) : null;
    case 'send_instructor':
      return maySend ? (
        <>
          <Button {...look} onClick={() => setSending(true)}>
            {t('enterprises.instructors.send')}
          </Button>
          {sending && <SendInstructorDialog unit={unit} onClose={() => setSending(false)} />}
        </>
      ) : null;
  }
}
