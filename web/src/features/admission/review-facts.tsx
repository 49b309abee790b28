import type { ReactNode } from 'react';
import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { FileOpener } from '../files/file-opener.js';
import type { admissionReviewZh } from './review-zh-CN.js';

const PARTS = ['unit', 'contact', 'live', 'credit'] as const;
type Part = (typeof PARTS)[number];

/** What the unit says of itself, part by part, with what is wrong or missing by the rules. */
export function ReviewFacts({ dossier }: { dossier: Dossier }): React.ReactElement {
  const facts = useFacts(dossier);
  return (
    <div className="stack review-facts">
      {PARTS.map((part) => (
        <FactPart key={part} dossier={dossier} part={part}>
          <FactList facts={facts[part]} />
          {part === 'live' && <Anchors dossier={dossier} />}
        </FactPart>
      ))}
    </div>
  );
}

function FactPart({
  dossier,
  part,
  children,
}: {
  dossier: Dossier;
  part: Part;
  children: ReactNode;
}): React.ReactElement {
  const { t } = useTranslation();
  const task = dossier.tasks.find((one) => one.task === part);
  const wrong = (task?.reasons.length ?? 0) > 0;
  return (
    <section aria-labelledby={`facts-${part}`}>
      <h2 id={`facts-${part}`} className="fact-part-title">
        {task?.label}
        <span className={wrong ? 'material-state material-missing' : 'material-state'}>
          {wrong ? <ExclamationCircleOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}
          {t(wrong ? 'admissionReview.facts.wrong' : 'admissionReview.facts.whole')}
        </span>
      </h2>
      {wrong && (
        <ul className="fact-reasons">
          {task?.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function useFacts({ unit, contact, live, credit }: Dossier): Record<Part, Fact[]> {
  const { t } = useTranslation();
  const dash = t('dash');
  const fact = (key: keyof typeof admissionReviewZh.facts.labels, value: ReactNode): Fact => ({
    key,
    label: t(`admissionReview.facts.labels.${key}`),
    value: value ?? dash,
  });
  return {
    unit: [
      fact('legalName', unit.legalName),
      fact('creditCode', <span className="code-text">{unit.creditCode}</span>),
      fact('street', unit.streetName),
      fact('industry', unit.industry),
      fact('establishedOn', unit.establishedOn),
      fact('staffCount', unit.staffCount),
      fact('fullMemberCount', unit.fullMemberCount),
      fact('businessScope', unit.businessScope),
    ],
    contact: [
      fact('contactName', contact.name),
      fact('post', contact.post),
      fact('phone', contact.phoneMasked),
    ],
    live: [
      fact(
        'operatesLive',
        live.operatesLive === null
          ? null
          : t(live.operatesLive ? 'admissionReview.facts.yes' : 'admissionReview.facts.no'),
      ),
      fact('platforms', live.platforms),
    ],
    credit: [
      fact(
        'creditResult',
        credit.creditResult && t(`admissionReview.facts.credit.${credit.creditResult}`),
      ),
      fact('creditCheckedOn', credit.creditCheckedOn),
      fact('undertakingSignedOn', credit.undertakingSignedOn),
      fact('undertakingValidUntil', credit.undertakingValidUntil),
    ],
  };
}

function Anchors({ dossier: { live } }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation();
  if (live.anchors.length === 0) return null;
  return (
    <>
      <h3>{t('admissionReview.facts.anchors', { n: live.anchors.length })}</h3>
      <ul className="review-anchors">
        {live.anchors.map((anchor) => (
          <li key={anchor.id}>
            <span>{anchor.name}</span>
            {anchor.birthDate && <span className="muted">{anchor.birthDate}</span>}
            <span
              className={
                anchor.age === 'of_age' ? 'material-state' : 'material-state material-missing'
              }
            >
              {t(`admissionReview.facts.ages.${anchor.age}`)}
            </span>
            {anchor.consentFileId && anchor.consentFileName && (
              <FileOpener
                file={{ kind: 'file', id: anchor.consentFileId, name: anchor.consentFileName }}
              >
                {t('admissionReview.evidence.look', { name: anchor.consentFileName })}
              </FileOpener>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
