import type { ReactNode } from 'react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { IssuedNotices } from '../workflow/issued-notices.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { OpinionPanel } from './opinion-panel.js';
import { ReviewFacts } from './review-facts.js';
import type { Marks } from './review-marks.js';
import { ReviewMaterials } from './review-materials.js';

const TABS = ['materials', 'evidence', 'facts', 'opinions', 'history'] as const;

interface ReviewTabsProps {
  dossier: Dossier;
  marks: Marks;
  chosen: string | undefined;
  onChoose: (code: string) => void;
  mayMark: boolean;
  /** Where there is no room beside, the evidence is a tab of its own. */
  evidence: ReactNode;
}

/** What a dossier says, tab by tab (`?tab=`). */
export function ReviewTabs(props: ReviewTabsProps): React.ReactElement {
  const { dossier, marks, chosen, onChoose, mayMark, evidence } = props;
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const faulty = dossier.tasks.filter(
    ({ task, state }) => task !== 'materials' && task !== 'check' && state === 'faulty',
  ).length;
  const labels = {
    materials: t('admissionReview.tabs.materials', { n: dossier.materials.length }),
    evidence: t('admissionReview.tabs.evidence'),
    facts:
      faulty > 0
        ? t('admissionReview.tabs.factsFaulty', { n: faulty })
        : t('admissionReview.tabs.facts'),
    opinions: t('admissionReview.tabs.opinions', { n: dossier.opinions.length }),
    history: t('admissionReview.tabs.history'),
  };
  const content: Record<(typeof TABS)[number], () => ReactNode> = {
    materials: () => (
      <ReviewMaterials
        dossier={dossier}
        marks={marks}
        chosen={chosen}
        onChoose={onChoose}
        mayMark={mayMark}
      />
    ),
    evidence: () => evidence,
    facts: () => <ReviewFacts dossier={dossier} />,
    opinions: () => <OpinionPanel dossier={dossier} />,
    history: () => (
      <div className="stack">
        <section aria-labelledby="review-waiting">
          <h2 id="review-waiting">{t('admissionReview.waiting')}</h2>
          <WaitingFor run={dossier.run} />
        </section>
        <section aria-labelledby="review-notices">
          <h2 id="review-notices">{t('workflow.notices.title')}</h2>
          <IssuedNotices notices={dossier.notices} />
        </section>
        <section aria-labelledby="review-steps">
          <h2 id="review-steps">{t('admissionReview.steps')}</h2>
          <RunTimeline run={dossier.run} />
        </section>
      </div>
    ),
  };
  const shown = TABS.filter((one) => one !== 'evidence' || evidence !== undefined);
  return (
    <Tabs
      activeKey={shown.find((one) => one === params.get('tab')) ?? 'materials'}
      destroyOnHidden
      tabBarGutter={evidence === undefined ? undefined : 14}
      size={evidence === undefined ? 'middle' : 'small'}
      onChange={(tab) =>
        setParams(
          (before) => {
            const after = new URLSearchParams(before);
            after.set('tab', tab);
            return after;
          },
          { replace: true, preventScrollReset: true },
        )
      }
      items={shown.map((key) => ({ key, label: labels[key], children: content[key]() }))}
    />
  );
}
