import { useState } from 'react';
import { Alert, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitFileQuery, VisitFileSummary } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import type { FilterField } from '../../components/filter-bar.js';
import { formatCount } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import type { DataColumn } from '../../components/table-shape.js';
import '../../theme/workflow.css';
import { useParkOptions } from '../parks/requests.js';
import { DaysLeft } from '../workflow/days-left.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { useVisitFiles, visitFileAddress } from './requests.js';
import { UnfollowedDialog } from './unfollowed-dialog.js';

const FILTERS = ['q', 'parkId', 'state', 'mine', 'overdue', 'ended'] as const;
const STATES = ['at_work', 'founded', 'ended'] as const;

/** The units that instructors visit: what is due first comes first, one's own by a filter. */
export function VisitsPage(): React.ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const list = useListView('instructor_visits', FILTERS, useColumns());
  const parks = useParkOptions();
  const query = useVisitFiles(list.query as VisitFileQuery, list.ready);
  const unfollowed = query.data?.unfollowed ?? 0;
  const fields: FilterField<(typeof FILTERS)[number]>[] = [
    { key: 'q', kind: 'text', label: t('visits.search'), placeholder: t('visits.searchHint') },
    {
      key: 'mine',
      kind: 'choice',
      label: t('visits.mine'),
      options: [{ value: 'true', label: t('visits.mineOnly') }],
    },
    {
      key: 'overdue',
      kind: 'choice',
      label: t('visits.overdue'),
      options: [{ value: 'true', label: t('visits.overdueOnly') }],
    },
    {
      key: 'ended',
      kind: 'link',
      label: t('visits.ended'),
      options: [{ value: 'this_year', label: t('visits.endedThisYear') }],
    },
    { key: 'parkId', kind: 'choice', label: t('visits.fields.park'), ...parks },
    {
      key: 'state',
      kind: 'choice',
      label: t('visits.fields.state'),
      options: STATES.map((value) => ({ value, label: t(`visits.states.${value}`) })),
    },
  ];
  return (
    <>
      <PageHeader title={t('visits.title')} lead={t('visits.lead')} />
      {unfollowed > 0 && (
        <Alert
          type="info"
          showIcon
          className="list-note"
          title={t('visits.unfollowed.note', { n: formatCount(unfollowed) })}
          action={
            <Button size="small" onClick={() => setOpen(true)}>
              {t('visits.unfollowed.open')}
            </Button>
          }
        />
      )}
      <ListPanel
        label={t('visits.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('visits.total', { n })}
        rowKey={(file) => file.id}
        rowName={(file) => file.legalName}
        empty={<EmptyState title={t('visits.emptyTitle')}>{t('visits.emptyHint')}</EmptyState>}
      />
      {isOpen && <UnfollowedDialog parkId={list.filters.parkId} onClose={() => setOpen(false)} />}
    </>
  );
}

function useColumns(): DataColumn<VisitFileSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'unit',
      title: t('visits.fields.unit'),
      card: 'title',
      render: (file) => <Link to={visitFileAddress(file)}>{file.legalName}</Link>,
    },
    {
      key: 'nextVisitOn',
      sortKey: 'nextVisitOn',
      title: t('visits.fields.nextVisitOn'),
      render: (file) => <DaysLeft dueOn={file.nextVisitOn} days={file.workingDaysLeft} />,
    },
    {
      key: 'instructor',
      title: t('visits.fields.instructor'),
      render: (file) => file.instructorName,
    },
    {
      key: 'lastVisitOn',
      title: t('visits.fields.lastVisitOn'),
      render: (file) => file.lastVisitOn ?? <span className="muted">{t('visits.never')}</span>,
    },
    {
      key: 'fullMembers',
      title: t('visits.fields.fullMembers'),
      align: 'right',
      render: (file) => (file.fullMembers === null ? t('dash') : formatCount(file.fullMembers)),
    },
    {
      key: 'visitCount',
      title: t('visits.fields.visitCount'),
      align: 'right',
      render: (file) => formatCount(file.visitCount),
    },
    { key: 'park', title: t('visits.fields.park'), render: (file) => file.parkName },
    {
      key: 'street',
      title: t('visits.fields.street'),
      hidden: true,
      render: (file) => file.streetName ?? t('dash'),
    },
    {
      key: 'account',
      title: t('visits.fields.account'),
      hidden: true,
      render: (file) => file.accountName ?? t('dash'),
    },
    {
      key: 'sentOn',
      sortKey: 'sentOn',
      title: t('visits.fields.sentOn'),
      hidden: true,
      render: (file) => file.sentOn,
    },
    {
      key: 'state',
      title: t('visits.fields.state'),
      card: 'hide',
      render: (file) => <Tag>{file.stateLabel}</Tag>,
    },
    {
      key: 'number',
      title: t('workflow.number'),
      card: 'hide',
      render: (file) => <span className="code-text">{file.number}</span>,
    },
  ];
}
