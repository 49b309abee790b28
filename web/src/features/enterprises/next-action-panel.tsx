import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { EnterpriseDetail } from '../../api/types.js';
import { addressOf } from '../../components/figure-link.js';
import { LinkButton } from '../../components/link-button.js';
import { SendInstructorDialog } from './instructor-dialogs.js';
import { enterpriseAddress } from './requests.js';

type NextAction = EnterpriseDetail['nextActions'][number];

interface NextActionPanelProps {
  unit: EnterpriseDetail;
  onCount: () => void;
}

/** What the rules ask to be done about a unit: the most pressing one with its button, the others below it. */
export function NextActionPanel({ unit, onCount }: NextActionPanelProps): React.ReactElement {
  const { t } = useTranslation();
  const [first, ...others] = unit.nextActions;
  return (
    <section className="next-action" aria-labelledby="next-action">
      <h2 id="next-action">{t('enterprises.next.title')}</h2>
      {first ? (
        <>
          <div className="next-action-first">
            <div>
              <p className="next-action-title">{first.title}</p>
              <Reason action={first} />
            </div>
            <ActButton unit={unit} action={first} onCount={onCount} />
          </div>
          {others.length > 0 && (
            <ul className="next-action-others" aria-label={t('enterprises.next.others')}>
              {others.map((one) => (
                <li key={one.code}>
                  <span>
                    <strong>{one.title}</strong> <Reason action={one} />
                  </span>
                  <ActButton unit={unit} action={one} onCount={onCount} small />
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

function Reason({ action }: { action: NextAction }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="muted">
      {action.reason}
      <span className="next-action-rule">{t('enterprises.next.rule', { rule: action.rule })}</span>
    </span>
  );
}

interface ActButtonProps extends NextActionPanelProps {
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
