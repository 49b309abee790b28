import { useState } from 'react';
import { Alert, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { ConstructionQuery, ConstructionSummary } from '../../api/types.js';
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
import { constructionAddress, useConstructions } from './requests.js';
import { SettingsDialog } from './settings-dialog.js';
import { UnopenedDialog } from './unopened-dialog.js';

const FILTERS = ['q', 'parkId', 'state', 'form', 'overdue', 'ended'] as const;
type Filter = (typeof FILTERS)[number];
const STATES = [
  'counting',
  'proposed',
  'preparation',
  'application',
  'reply',
  'election',
  'filing',
  'outreach',
  'completed',
  'cancelled',
] as const;
const FORMS = ['own_branch', 'join_joint', 'new_joint', 'mobile_org', 'outreach'] as const;

/** The construction projects (gate 2): what waits longest first, and the units that nobody opened one for. */
export function ConstructionsPage(): React.ReactElement {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'unopened' | 'settings' | null>(null);
  const list = useListView('constructions', FILTERS, useColumns());
  const parks = useParkOptions();
  const mayOpen = useCan('construction.open');
  const mayConfigure = useCan('construction.configure');
  const query = useConstructions(list.query as ConstructionQuery, list.ready);
  const unopened = query.data?.unopened ?? 0;
  const fields: FilterField<Filter>[] = [
    {
      key: 'q',
      kind: 'text',
      label: t('construction.search'),
      placeholder: t('construction.searchHint'),
    },
    { key: 'parkId', kind: 'choice', label: t('construction.fields.park'), ...parks },
    {
      key: 'state',
      kind: 'choice',
      label: t('construction.fields.state'),
      options: STATES.map((value) => ({ value, label: t(`construction.states.${value}`) })),
    },
    {
      key: 'form',
      kind: 'choice',
      label: t('construction.fields.form'),
      options: FORMS.map((value) => ({ value, label: t(`construction.forms.${value}`) })),
    },
    {
      key: 'overdue',
      kind: 'choice',
      label: t('construction.fields.overdue'),
      options: [{ value: 'true', label: t('construction.overdueOnly') }],
    },
    {
      key: 'ended',
      kind: 'link',
      label: t('construction.fields.ended'),
      options: [{ value: 'this_year', label: t('construction.endedThisYear') }],
    },
  ];
  const close = (): void => setDialog(null);
  return (
    <>
      <PageHeader
        title={t('construction.title')}
        lead={t('construction.lead')}
        actions={
          mayConfigure && (
            <Button onClick={() => setDialog('settings')}>{t('construction.settings.open')}</Button>
          )
        }
      />
      {mayOpen && unopened > 0 && (
        <Alert
          type="info"
          showIcon
          className="list-note"
          title={t('construction.unopened.note', { n: formatCount(unopened) })}
          action={
            <Button size="small" onClick={() => setDialog('unopened')}>
              {t('construction.unopened.open')}
            </Button>
          }
        />
      )}
      <ListPanel
        label={t('construction.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('construction.total', { n })}
        rowKey={(project) => project.id}
        rowName={(project) => project.legalName}
        empty={
          <EmptyState title={t('construction.emptyTitle')}>
            {t('construction.emptyHint')}
          </EmptyState>
        }
      />
      {dialog === 'unopened' && <UnopenedDialog parkId={list.filters.parkId} onClose={close} />}
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
    </>
  );
}

function useColumns(): DataColumn<ConstructionSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'unit',
      title: t('construction.fields.unit'),
      card: 'title',
      render: (project) => <Link to={constructionAddress(project)}>{project.legalName}</Link>,
    },
    {
      key: 'state',
      title: t('construction.fields.state'),
      render: (project) => <Tag>{project.stateLabel}</Tag>,
    },
    {
      key: 'dueOn',
      sortKey: 'dueOn',
      title: t('construction.fields.dueOn'),
      render: (project) => <DaysLeft dueOn={project.dueOn} days={project.workingDaysLeft} />,
    },
    {
      key: 'form',
      title: t('construction.fields.form'),
      render: (project) =>
        project.formLabel === null ? (
          t('dash')
        ) : project.isChosen ? (
          project.formLabel
        ) : (
          <span className="muted">{t('construction.proposed', { form: project.formLabel })}</span>
        ),
    },
    {
      key: 'fullMembers',
      title: t('construction.fields.fullMembers'),
      align: 'right',
      render: (project) =>
        project.fullMembers === null ? t('dash') : formatCount(project.fullMembers),
    },
    { key: 'park', title: t('construction.fields.park'), render: (project) => project.parkName },
    {
      key: 'street',
      title: t('construction.fields.street'),
      hidden: true,
      render: (project) => project.streetName,
    },
    {
      key: 'enteredOn',
      sortKey: 'enteredOn',
      title: t('construction.fields.enteredOn'),
      render: (project) => project.enteredOn,
    },
    {
      key: 'number',
      title: t('workflow.number'),
      card: 'hide',
      render: (project) => <span className="code-text">{project.number}</span>,
    },
  ];
}
