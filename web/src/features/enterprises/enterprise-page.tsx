import { useState } from 'react';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { EnterpriseDetail, UnitRun } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { Loaded, PageSkeleton } from '../../components/loaded.js';
import { useWide } from '../../components/media.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/unit.css';
import { UnitConstruction } from '../construction/unit-construction.js';
import { BasicsTab } from './basics-tab.js';
import { CoverageTag, DormantTag, StatusTag } from './enterprise-tags.js';
import { HeadcountDialog } from './headcount-dialog.js';
import { UnitVisits } from '../instructor-visits/unit-visits.js';
import { HeadcountsTab } from './headcounts-tab.js';
import { HistoryTab } from './history-tab.js';
import { InstructorsTab } from './instructors-tab.js';
import { NextActionPanel } from './next-action-panel.js';
import { enterpriseAddress, useEnterprise } from './requests.js';
import { TimelinePanel } from './timeline-panel.js';
import { useUnitRuns } from './unit-records-requests.js';
import { UnitPartyOrgsTab } from './unit-party-orgs-tab.js';

const TABS = ['basics', 'partyOrgs', 'headcounts', 'history', 'timeline'] as const;

/** One unit: state and the next action on top, then what is known tab by tab (`?tab=`), its life always beside it. */
export function EnterprisePage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '', id = '' } = useParams();
  const query = useEnterprise(parkId, id);
  const runs = useUnitRuns({ parkId, id });
  return (
    <Loaded query={query}>
      {(unit) =>
        // What runs about it stands on top: shown later, it would push everything down.
        runs.isPending ? (
          <PageSkeleton />
        ) : (
          <>
            {runs.isError && (
              <ProblemAlert
                problem={asProblem(runs.error)}
                title={t('problem.loadFailed')}
                onRetry={() => void runs.refetch()}
              />
            )}
            <UnitFile key={unit.id} unit={unit} runs={runs.data?.items ?? []} />
          </>
        )
      }
    </Loaded>
  );
}

interface UnitFileProps {
  unit: EnterpriseDetail;
  runs: readonly UnitRun[];
}

function UnitFile({ unit, runs }: UnitFileProps): React.ReactElement {
  const { t } = useTranslation();
  const [counting, setCounting] = useState(false);
  const wide = useWide();
  return (
    <>
      <UnitHeader unit={unit} onCount={() => setCounting(true)} />
      <NextActionPanel unit={unit} runs={runs} onCount={() => setCounting(true)} />
      <div className="unit-file">
        <div className="panel panel-tabs">
          <UnitTabs unit={unit} runs={runs} wide={wide} />
        </div>
        {wide && (
          <aside className="panel unit-life" aria-label={t('enterprises.timeline.title')}>
            <TimelinePanel unit={unit} />
          </aside>
        )}
      </div>
      {counting && <HeadcountDialog unit={unit} onClose={() => setCounting(false)} />}
    </>
  );
}

function UnitHeader({
  unit,
  onCount,
}: {
  unit: EnterpriseDetail;
  onCount: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <PageHeader
      title={unit.legalName}
      back={<Link to="/enterprises">{t('enterprises.back')}</Link>}
      state={
        <span className="tag-row">
          <StatusTag status={unit.status} />
          <CoverageTag coverage={unit.coverage} />
          {unit.dormantFrom && <DormantTag from={unit.dormantFrom} />}
        </span>
      }
      facts={
        <>
          <span>{t(`enterprises.kinds.${unit.kind}`)}</span>
          <span className="code-text">{unit.creditCode}</span>
          <span>
            {unit.parkName} · {unit.streetName}
          </span>
        </>
      }
      actions={
        <>
          <ActionButton
            actions={unit.actions}
            name="record_headcount"
            permission="enterprise.edit"
            onClick={onCount}
          >
            {t('enterprises.actions.headcount')}
          </ActionButton>
          <ActionButton
            actions={unit.actions}
            name="edit"
            permission="enterprise.edit"
            onClick={() => void navigate(`${enterpriseAddress(unit)}/edit`)}
          >
            {t('enterprises.actions.edit')}
          </ActionButton>
        </>
      }
    />
  );
}

function UnitTabs({ unit, runs, wide }: UnitFileProps & { wide: boolean }): React.ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const shown = TABS.filter((one) => one !== 'timeline' || !wide);
  const tab = shown.find((one) => one === params.get('tab')) ?? 'basics';
  const content = {
    basics: () => <BasicsTab unit={unit} runs={runs} />,
    partyOrgs: () => (
      <div className="stack">
        <UnitPartyOrgsTab unit={unit} />
        <UnitConstruction unit={unit} />
        <InstructorsTab unit={unit} />
        <UnitVisits unit={unit} />
      </div>
    ),
    headcounts: () => <HeadcountsTab unit={unit} />,
    history: () => <HistoryTab unit={unit} />,
    timeline: () => <TimelinePanel unit={unit} />,
  };
  return (
    <Tabs
      activeKey={tab}
      destroyOnHidden
      // Five tabs fit a phone: what antd folds away instead is no tab to assistive technology.
      tabBarGutter={wide ? undefined : 14}
      size={wide ? 'middle' : 'small'}
      onChange={(key) => setParams(key === 'basics' ? {} : { tab: key }, { replace: true })}
      items={shown.map((key) => ({
        key,
        label: t(`enterprises.tabs.${key}`),
        children: key === tab ? content[key]() : null,
      }))}
    />
  );
}
