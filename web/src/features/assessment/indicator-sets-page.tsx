import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Segmented, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AssessedSubject, IndicatorSet, IndicatorSetList } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { useFeedback } from '../../components/feedback.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/indicators.css';
import '../../theme/workflow.css';
import { businessToday } from '../party-orgs/term-state.js';
import { IndicatorCompare } from './indicator-compare.js';
import { draftAddress, keepDraft, setsKey, useIndicatorSets } from './indicator-requests.js';
import { indicatorText } from './indicator-text.js';
import { indicatorsOf } from './indicator-values.js';

const SUBJECTS = ['enterprise', 'branch'] as const;

/** The versions of the district's indicators (`?subject=`), the draft of the next, and how two of them differ. */
export function IndicatorSetsPage(): React.ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const subject = params.get('subject') === 'branch' ? 'branch' : 'enterprise';
  const query = useIndicatorSets(subject);
  return (
    <>
      <PageHeader
        title={t('indicators.title')}
        lead={t('indicators.lead')}
        back={<Link to="/assessments">{t('indicators.back')}</Link>}
      />
      <div className="stack">
        <Segmented<AssessedSubject>
          aria-label={t('indicators.subject')}
          value={subject}
          options={SUBJECTS.map((value) => ({ value, label: t(`assessment.subjects.${value}`) }))}
          onChange={(value) => setParams({ subject: value }, { replace: true })}
        />
        <Loaded query={query}>
          {(list) => <Versions key={subject} subject={subject} list={list} />}
        </Loaded>
      </div>
    </>
  );
}

function Versions({
  subject,
  list,
}: {
  subject: AssessedSubject;
  list: IndicatorSetList;
}): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { confirm } = useFeedback();
  const queries = useQueryClient();
  const begin = useWrite(keepDraft, {
    onSuccess: (kept) => {
      // The page of the draft opens with this one, not with what was read before.
      queries.setQueryData(setsKey(subject), { ...list, draft: kept });
      void navigate(draftAddress(subject));
    },
  });
  const { items, draft } = list;
  const latest = items[0]!;
  const today = businessToday();
  const inForce = items.find(
    ({ isTemplate, appliesFrom }) => !isTemplate && (appliesFrom === null || appliesFrom <= today),
  );
  const copy = (set: IndicatorSet): void => {
    const send = (): Promise<unknown> =>
      begin
        .mutateAsync({
          subject,
          version: draft?.version ?? 0,
          name: set.isTemplate ? '' : set.name,
          basedOn: latest.version,
          content: set.content,
        })
        .catch(() => undefined);
    if (!draft?.content) {
      void send();
      return;
    }
    confirm({
      title: t('indicators.replaceTitle'),
      content: t('indicators.replaceText', {
        name: draft.updatedByName,
        at: draft.updatedAt && formatMoment(draft.updatedAt),
      }),
      okText: t('indicators.replace'),
      cancelText: t('indicators.keepDraft'),
      danger: true,
      onOk: send,
    });
  };
  return (
    <>
      {begin.error && <ProblemAlert problem={begin.error} />}
      {draft?.content && (
        <Alert
          type="info"
          showIcon
          title={`${t('indicators.draft')}${draft.name ? ` · ${draft.name}` : ''}`}
          description={t('indicators.draftNote', {
            name: draft.updatedByName,
            at: draft.updatedAt && formatMoment(draft.updatedAt),
          })}
          action={<Link to={draftAddress(subject)}>{t('indicators.goOn')}</Link>}
        />
      )}
      <section className="panel" aria-labelledby="versions">
        <h2 id="versions">{t('indicators.versions')}</h2>
        <ul className="run-waiting">
          {items.map((set) => (
            <Version
              key={set.version}
              set={set}
              list={list}
              isInForce={set === inForce}
              onCopy={list.mayEdit ? () => copy(set) : null}
              isBusy={begin.isPending}
            />
          ))}
        </ul>
      </section>
      {items.length > 1 && <IndicatorCompare list={list} />}
    </>
  );
}

function Version({
  set,
  list,
  isInForce,
  onCopy,
  isBusy,
}: {
  set: IndicatorSet;
  list: IndicatorSetList;
  isInForce: boolean;
  onCopy: (() => void) | null;
  isBusy: boolean;
}): React.ReactElement {
  const { t } = useTranslation();
  const all = indicatorsOf(set.content);
  const title = set.isTemplate
    ? t('indicators.template')
    : t('indicators.version', { n: set.version });
  return (
    <li className="indicator-version">
      <p className="run-step-title">
        {title} {!set.isTemplate && set.name} {isInForce && <Tag>{t('indicators.inForce')}</Tag>}
      </p>
      {set.isTemplate && <p className="muted">{t('indicators.templateNote')}</p>}
      <p className="run-waiting-facts muted">
        <span>
          {t('indicators.summary', {
            headings: set.content.headings.length,
            indicators: all.length,
            measured: all.filter(({ source }) => source.kind === 'measured').length,
          })}
        </span>
        {!set.isTemplate && (
          <>
            <span>
              {set.appliesFrom
                ? t('indicators.appliesFrom', { day: set.appliesFrom })
                : t('indicators.appliesAlways')}
            </span>
            <span>
              {t('indicators.savedBy', {
                name: set.createdByName,
                at: set.createdAt && formatMoment(set.createdAt),
              })}
            </span>
          </>
        )}
      </p>
      <details>
        <summary>{t('indicators.show')}</summary>
        {set.content.headings.map((heading) => (
          <div key={heading.name}>
            <h3>{heading.name}</h3>
            <ul>
              {heading.indicators.map((one) => (
                <li key={one.code}>{indicatorText(t, one, list.measurements)}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      {onCopy && (
        <Button
          loading={isBusy}
          aria-label={t('indicators.copyOf', { version: title })}
          onClick={onCopy}
        >
          {t('indicators.copy')}
        </Button>
      )}
    </li>
  );
}
