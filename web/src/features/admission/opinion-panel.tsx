import { useState } from 'react';
import { CheckCircleOutlined, CloseCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { formatMoment } from '../../components/number-format.js';
import { InviteReviewerDialog } from './opinion-invite-dialog.js';

const ICONS = {
  agree: <CheckCircleOutlined aria-hidden />,
  agree_with_conditions: <InfoCircleOutlined aria-hidden />,
  disagree: <CloseCircleOutlined aria-hidden />,
};

/** The outcome, the opinions given, and the outside reviewers who were asked. */
export function OpinionPanel({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const [inviting, setInviting] = useState(false);
  const { opinions, invited, actions, decision } = dossier;
  return (
    <div className="stack">
      {decision && <Decision decision={decision} />}
      <section aria-labelledby="opinions-given">
        <h2 id="opinions-given">{t('admissionReview.opinions.given')}</h2>
        {opinions.length === 0 && <p className="muted">{t('admissionReview.opinions.none')}</p>}
        <ul className="opinion-list">
          {opinions.map((one) => (
            <li key={one.userId}>
              <p className="opinion-verdict">
                {ICONS[one.verdict]}
                {t(`admissionReview.opinions.verdicts.${one.verdict}`)}
              </p>
              <p>{one.text}</p>
              <p className="muted">
                {one.giverName} · {one.roleName} · {formatMoment(one.givenAt)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="opinions-invited">
        <div className="panel-head">
          <h2 id="opinions-invited">{t('admissionReview.opinions.invited')}</h2>
          <ActionButton
            actions={actions}
            name="invite"
            permission="admission.invite"
            onClick={() => setInviting(true)}
          >
            {t('admissionReview.opinions.invite')}
          </ActionButton>
        </div>
        {invited.length === 0 && (
          <p className="muted">{t('admissionReview.opinions.noneInvited')}</p>
        )}
        <ul className="opinion-invited">
          {invited.map((one) => (
            <li key={one.userId}>
              {one.name}{' '}
              <span className="muted">
                {t(
                  one.hasGiven
                    ? 'admissionReview.opinions.hasGiven'
                    : 'admissionReview.opinions.waits',
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {inviting && <InviteReviewerDialog dossier={dossier} onClose={() => setInviting(false)} />}
    </div>
  );
}

function Decision({
  decision,
}: {
  decision: NonNullable<Dossier['decision']>;
}): React.ReactElement {
  const { t } = useTranslation();
  const { outcome, conditionText, conditionDueOn, decidedByName, confirmedByName } = decision;
  return (
    <section aria-labelledby="decision-title">
      <h2 id="decision-title">{t('admissionReview.decision.title')}</h2>
      <p className="opinion-verdict">{t(`admissionReview.decision.outcomes.${outcome}`)}</p>
      {conditionText && (
        <p>
          {t('admissionReview.decision.condition', { text: conditionText, day: conditionDueOn })}
        </p>
      )}
      <p className="muted">
        {t('admissionReview.decision.by', {
          name: decidedByName ?? t('dash'),
          at: formatMoment(decision.decidedAt),
        })}
        {confirmedByName && decision.confirmedAt && (
          <>
            {' · '}
            {t('admissionReview.decision.confirmedBy', {
              name: confirmedByName,
              at: formatMoment(decision.confirmedAt),
            })}
          </>
        )}
      </p>
    </section>
  );
}
