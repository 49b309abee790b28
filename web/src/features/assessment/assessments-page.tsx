import { useState } from 'react';
import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { AssessmentItem, AssessmentQuery } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterBar } from '../../components/filter-bar.js';
import { useListState } from '../../components/list-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { parksQuery } from '../parks/requests.js';
import { LevelTag } from './level-tag.js';
import { OpenPeriodDialog } from './open-period-dialog.js';
import { PeriodsPanel } from './periods-panel.js';
import { useAssessments } from './requests.js';

const FILTERS = [
  'parkId',
  'periodId',
  'level',
  'state',
  'rectification',
  'overdue',
  'ended',
] as const;
const LEVELS = ['none', 'notice', 'warning'] as const;
const STATES = [
  'measuring',
  'scoring',
  'second_scoring',
  'third_scoring',
  'result',
  'closed',
  'warned',
  'ended',
] as const;

const RECTIFICATION_STATES = [
  'open',
  'extended',
  'rechecking',
  'consolidating',
  'consolidation_check',
  'cleared',
  'consolidated',
  'exited',
  'ended',
] as const;

/** The third gate: periods of the parks, and the assessments in them. */
export function AssessmentsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const query = useAssessments(list.query as AssessmentQuery);
  const parks = useQuery(parksQuery);
  const mayOpen = useCan('assessment.open');
  const [opening, setOpening] = useState(false);
  return (
    <>
      <PageHeader
        title={t('assessment.title')}
        lead={t('assessment.lead')}
        actions={
          <>
            <LinkButton to="/assessments/indicator-sets">
              {t('assessment.indicatorSets')}
            </LinkButton>
            {mayOpen && (
              <Button type="primary" onClick={() => setOpening(true)}>
                {t('assessment.period.open')}
              </Button>
            )}
          </>
        }
      />
      <div className="stack">
        <PeriodsPanel />
        <section className="panel" aria-label={t('assessment.list')}>
          <FilterBar
            list={list}
            total={query.data?.total}
            fields={[
              {
                key: 'parkId',
                kind: 'choice',
                label: t('assessment.fields.park'),
                options: (parks.data?.items ?? []).map(({ id, name }) => ({
                  value: id,
                  label: name,
                })),
                loading: parks.isPending,
              },
              {
                key: 'level',
                kind: 'choice',
                label: t('assessment.fields.level'),
                options: LEVELS.map((value) => ({ value, label: t(`assessment.levels.${value}`) })),
              },
              {
                key: 'state',
                kind: 'choice',
                label: t('assessment.fields.state'),
                options: STATES.map((value) => ({ value, label: t(`assessment.states.${value}`) })),
              },
              {
                key: 'rectification',
                kind: 'choice',
                label: t('assessment.fields.rectification'),
                options: RECTIFICATION_STATES.map((value) => ({
                  value,
                  label: t(`assessment.rectificationStates.${value}`),
                })),
              },
              {
                key: 'overdue',
                kind: 'choice',
                label: t('assessment.fields.overdue'),
                options: [{ value: 'true', label: t('assessment.overdueOnly') }],
              },
              {
                key: 'ended',
                kind: 'link',
                label: t('assessment.fields.ended'),
                options: [{ value: 'this_year', label: t('assessment.endedThisYear') }],
              },
            ]}
          />
          <PagedTable
            label={t('assessment.list')}
            query={query}
            columns={useColumns()}
            rowKey={(one) => one.id}
            list={list}
            sortable={false}
            empty={
              <EmptyState title={t('assessment.emptyTitle')}>
                {t('assessment.emptyHint')}
              </EmptyState>
            }
          />
        </section>
      </div>
      {opening && <OpenPeriodDialog onClose={() => setOpening(false)} />}
    </>
  );
}

function useColumns(): DataColumn<AssessmentItem>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'subject',
      title: t('assessment.fields.subject'),
      card: 'title',
      render: (one) => (
        <Link to={`/parks/${one.parkId}/assessments/${one.id}`}>{one.subjectName}</Link>
      ),
    },
    { key: 'period', title: t('assessment.fields.period'), render: (one) => one.periodName },
    { key: 'park', title: t('assessment.fields.park'), render: (one) => one.parkName },
    { key: 'state', title: t('assessment.fields.state'), render: (one) => one.stateLabel },
    { key: 'result', title: t('assessment.fields.result'), render: (one) => <LevelTag {...one} /> },
    {
      key: 'rectification',
      title: t('assessment.fields.rectification'),
      render: (one) =>
        one.rectificationId ? (
          <Link to={`/parks/${one.parkId}/rectifications/${one.rectificationId}`}>
            {one.rectificationStateLabel}
          </Link>
        ) : (
          t('dash')
        ),
    },
  ];
}
