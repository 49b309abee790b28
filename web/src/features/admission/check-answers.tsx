import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { AnchorLine } from './anchor-list.js';
import { fillAddress, refOf } from './apply-requests.js';
import { MaterialStanding } from './material-card.js';

interface Answer {
  key: string;
  label: string;
  value: ReactNode;
}

/** Every answer of an application by task; where it may be changed, each line leads there. */
export function CheckAnswers({ dossier }: { dossier: Dossier }): React.ReactElement {
  const answers = useAnswers(dossier);
  return (
    <>
      {dossier.tasks
        .filter(({ task }) => task !== 'check')
        .map(({ task, label }) => (
          <section key={task} className="panel" aria-labelledby={`answers-${task}`}>
            <h2 id={`answers-${task}`}>{label}</h2>
            <dl className="answers">
              {(answers[task] ?? []).map((answer) => (
                <AnswerLine key={answer.key} dossier={dossier} task={task} answer={answer} />
              ))}
            </dl>
          </section>
        ))}
    </>
  );
}

function AnswerLine({
  dossier,
  task,
  answer: { key, label, value },
}: {
  dossier: Dossier;
  task: string;
  answer: Answer;
}): React.ReactElement {
  const { t } = useTranslation();
  const empty = value === null || value === undefined || value === '';
  const place = task === 'materials' ? `#material-${key}` : '';
  return (
    <div>
      <dt>{label}</dt>
      <dd>{empty ? <span className="muted">{t('apply.check.empty')}</span> : value}</dd>
      {dossier.mayEdit && (
        <dd className="answer-change">
          <Link
            to={`${fillAddress(refOf(dossier), task)}?from=check${place}`}
            aria-label={t('apply.check.changeOf', { label })}
          >
            {t('apply.check.change')}
          </Link>
        </dd>
      )}
    </div>
  );
}

function useAnswers({
  unit,
  contact,
  live,
  credit,
  materials,
}: Dossier): Readonly<Record<string, Answer[]>> {
  const { t } = useTranslation();
  return {
    unit: (
      ['establishedOn', 'industry', 'businessScope', 'staffCount', 'fullMemberCount'] as const
    ).map((key) => ({ key, label: t(`apply.unit.${key}`), value: unit[key] })),
    contact: [
      { key: 'name', label: t('apply.contact.name'), value: contact.name },
      { key: 'post', label: t('apply.contact.post'), value: contact.post },
      { key: 'phone', label: t('apply.contact.phone'), value: contact.phoneMasked },
    ],
    live: [
      {
        key: 'operatesLive',
        label: t('apply.live.operatesLive'),
        value:
          live.operatesLive === null
            ? null
            : t(live.operatesLive ? 'apply.live.yes' : 'apply.live.no'),
      },
      ...(live.operatesLive
        ? [
            { key: 'platforms', label: t('apply.live.platforms'), value: live.platforms },
            {
              key: 'anchors',
              label: t('apply.live.anchors'),
              value:
                live.anchors.length === 0 ? null : (
                  <ul className="answer-anchors">
                    {live.anchors.map((anchor) => (
                      <li key={anchor.id}>
                        <AnchorLine anchor={anchor} />
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]
        : []),
    ],
    credit: [
      {
        key: 'result',
        label: t('apply.credit.result'),
        value: credit.creditResult && t(`apply.credit.results.${credit.creditResult}`),
      },
      { key: 'checkedOn', label: t('apply.credit.checkedOn'), value: credit.creditCheckedOn },
      { key: 'signedOn', label: t('apply.credit.signedOn'), value: credit.undertakingSignedOn },
      { key: 'until', label: t('apply.credit.validUntil'), value: credit.undertakingValidUntil },
    ],
    materials: materials.map((material) => ({
      key: material.code,
      label: material.name,
      value: <MaterialStanding material={material} />,
    })),
  };
}
