import { useState } from 'react';
import { Splitter } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useCan, useMe } from '../../api/me.js';
import type { Dossier, DossierSummary } from '../../api/types.js';
import { DraftStandNote } from '../../components/drafts/draft-note.js';
import { Loaded } from '../../components/loaded.js';
import { useRoomy, useWide } from '../../components/media.js';
import { businessToday } from '../party-orgs/term-state.js';
import { RunActions } from '../workflow/run-actions.js';
import { RunHeader } from '../workflow/run-header.js';
import { usePageShortcuts } from '../workspace/page-shortcuts.js';
import '../../theme/admission-review.css';
import { useDecisionForms } from './decision-forms.js';
import { defectsOf, type Marks, neighbour, useMarks } from './review-marks.js';
import { ReviewCondition } from './review-condition.js';
import { LazyFileSheet } from '../files/lazy-viewer.js';
import type { ViewedFile } from '../files/viewed-file.js';
import { ReviewEvidence } from './review-evidence.js';
import {
  dossierAddress,
  moveDossier,
  useDossier,
  useEarlierDossiers,
  useMyDossiers,
} from './review-requests.js';
import { ReviewTabs } from './review-tabs.js';

/** Moves that a single key asks for, as its button does. */
const MOVE_KEYS = {
  accept: 'y',
  return_unaccepted: 'b',
  request_supplement: 's',
  give_opinion: 'o',
} as const;

/** One dossier as officers and reviewers read it: what it says on the left, the evidence for it on the right. */
export function ReviewPage(): React.ReactElement {
  const { parkId = '', runId = '' } = useParams();
  const { data: me } = useMe();
  const query = useDossier(parkId, runId);
  // What is to be done links here for everybody; a unit's own representative fills it in.
  if (me?.roleGrant.role === 'enterprise_rep') return <Navigate to="fill" replace />;
  return (
    <Loaded query={query}>
      {(dossier) => <ReviewFile key={`${runId}-${dossier.supplementCount}`} dossier={dossier} />}
    </Loaded>
  );
}

function ReviewFile({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const { run, parkId, materials } = dossier;
  const navigate = useNavigate();
  const roomy = useRoomy();
  const wide = useWide();
  const [params, setParams] = useSearchParams();
  const mayMark = run.actions.some(({ name }) => name === 'request_supplement');
  const book = useMarks(dossier, mayMark);
  const forms = useDecisionForms(dossier, book.marks);
  const { next, previous } = useDossiersBeside(run.id);
  const files = filesOf(materials);
  const [asked, setAsked] = useState(0);
  const [isFull, setFull] = useState(false);
  // Kept beside the address, which follows a moment later than the next key comes.
  const [code, setCode] = useState(params.get('material'));
  const chosen = materials.find((one) => one.code === code) ?? materials[0];
  const choose = (next: string | undefined): void => {
    if (!next) return;
    setCode(next);
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('material', next);
        if (!roomy) after.set('tab', 'evidence');
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const step = (by: 1 | -1): void => choose(neighbour(materials, chosen?.code, by)?.code);
  const fault = (): void => {
    if (!chosen) return;
    if (book.marks[chosen.code]?.verdict !== 'faulty') {
      book.set(chosen.code, { verdict: 'faulty', text: '' });
    }
    setAsked((times) => times + 1);
  };
  usePageShortcuts([
    { key: 'j', text: t('admissionReview.keys.next'), run: () => step(1) },
    { key: 'k', text: t('admissionReview.keys.previous'), run: () => step(-1) },
    ...(mayMark
      ? [
          {
            key: 'a',
            text: t('admissionReview.keys.fine'),
            run: () => {
              if (chosen) book.set(chosen.code, { verdict: 'fine' });
            },
          },
          { key: 'r', text: t('admissionReview.keys.faulty'), run: fault },
        ]
      : []),
    ...(next
      ? [
          {
            key: 'n',
            text: t('admissionReview.keys.nextDossier'),
            run: () => void navigate(dossierAddress(next)),
          },
        ]
      : []),
    ...(previous
      ? [
          {
            key: 'p',
            text: t('admissionReview.keys.previousDossier'),
            run: () => void navigate(dossierAddress(previous)),
          },
        ]
      : []),
  ]);
  const evidence = chosen && (
    <ReviewEvidence
      key={chosen.code}
      material={chosen}
      place={{ at: materials.indexOf(chosen) + 1, of: materials.length }}
      mark={book.marks[chosen.code]}
      onMark={mayMark ? (mark) => book.set(chosen.code, mark) : undefined}
      onStep={step}
      focusText={asked}
      inPlace={wide}
      onFull={() => setFull(true)}
    />
  );
  const tabs = (
    <ReviewTabs
      dossier={dossier}
      marks={book.marks}
      chosen={chosen?.code}
      onChoose={choose}
      mayMark={mayMark}
      evidence={roomy ? undefined : evidence}
    />
  );
  return (
    <div className="review">
      <RunHeader
        run={run}
        back={<Link to="/admissions">{t('admissionReview.back')}</Link>}
        facts={<ReviewLinks dossier={dossier} next={next} />}
        actions={
          <RunActions
            run={run}
            permission="admission.move"
            forms={forms}
            quiet={quietMoves(dossier, book.marks)}
            keys={MOVE_KEYS}
            send={async (order, key) => {
              await moveDossier({ parkId, runId: run.id, body: order }, key);
              if (order.action === 'request_supplement') book.clear();
            }}
          />
        }
      />
      <ReviewCondition dossier={dossier} />
      {mayMark && <DraftStandNote {...book.draft} />}
      {roomy ? (
        <Splitter className="review-split">
          <Splitter.Panel defaultSize="46%" min="30%" max="65%">
            <div className="panel panel-tabs">{tabs}</div>
          </Splitter.Panel>
          <Splitter.Panel>
            <section className="panel" aria-label={t('admissionReview.evidence.title')}>
              {evidence}
            </section>
          </Splitter.Panel>
        </Splitter>
      ) : (
        <div className="panel panel-tabs">{tabs}</div>
      )}
      {isFull && chosen && (
        <LazyFileSheet
          files={files}
          first={files.findIndex(({ id }) => id === chosen.fileId)}
          onClose={() => setFull(false)}
        />
      )}
    </div>
  );
}

/**
 * Moves that do not carry a dossier on as it stands: to ask for a supplement does once something is marked as faulty, a
 * re-check does once one is due.
 */
function quietMoves({ run, materials }: Dossier, marks: Marks): string[] {
  const isDue = run.waitingFor.some(
    ({ task, opensOn }) => task === 'recheck' && opensOn <= businessToday(),
  );
  return [
    'withdraw',
    ...(defectsOf(materials, marks).length > 0 ? [] : ['request_supplement']),
    // An outside reviewer is asked for nothing else.
    ...(run.actions.some(({ name }) => name === 'request_supplement') ? ['give_opinion'] : []),
    ...(isDue ? [] : ['open_recheck']),
  ];
}

/** The files that were given, in the order of the materials. */
function filesOf(materials: Dossier['materials']): Extract<ViewedFile, { kind: 'file' }>[] {
  return materials.flatMap(({ fileId, fileName, name }) =>
    fileId === null ? [] : [{ kind: 'file', id: fileId, name: fileName ?? name }],
  );
}

/** The dossiers after and before this one among those that wait for the caller, in a ring. */
function useDossiersBeside(runId: string): {
  next: DossierSummary | undefined;
  previous: DossierSummary | undefined;
} {
  const waiting = useMyDossiers(useCan('admission.move'));
  const at = waiting.findIndex((one) => one.runId === runId);
  const others = waiting.filter((one) => one.runId !== runId);
  return {
    next: waiting[at + 1] ?? others[0],
    previous: (at > 0 ? waiting[at - 1] : undefined) ?? others.at(-1),
  };
}

function ReviewLinks({
  dossier,
  next,
}: {
  dossier: Dossier;
  next: DossierSummary | undefined;
}): React.ReactElement {
  const { t } = useTranslation();
  const maySeeUnit = useCan('enterprise.read');
  const [earlier] = useEarlierDossiers(dossier, useCan('admission.start'));
  return (
    <>
      <span>{dossier.parkName}</span>
      <span className="code-text">{dossier.unit.creditCode}</span>
      {maySeeUnit && (
        <Link to={`/parks/${dossier.parkId}/enterprises/${dossier.enterpriseId}`}>
          {t('admissionReview.openUnit')}
        </Link>
      )}
      {dossier.byOfficer && <span>{t('admissionReview.byOfficer')}</span>}
      {dossier.mayEdit && (
        <Link to={`${dossierAddress({ parkId: dossier.parkId, runId: dossier.run.id })}/fill`}>
          {t('admissionReview.fill')}
        </Link>
      )}
      {earlier && (
        <Link to={dossierAddress(earlier)}>
          {t('admissionReview.earlier', { number: earlier.number, state: earlier.stateLabel })}
        </Link>
      )}
      {next && (
        <Link to={dossierAddress(next)}>
          {t('admissionReview.nextDossier', { name: next.legalName })}
        </Link>
      )}
    </>
  );
}
