import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan, useMe } from '../../api/me.js';
import type { DossierQuery, DossierSummary } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import type { FilterField } from '../../components/filter-bar.js';
import { LinkButton } from '../../components/link-button.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import type { DataColumn } from '../../components/table-shape.js';
import { useParkOptions } from '../parks/requests.js';
import { DaysLeft } from '../workflow/days-left.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import '../../theme/admission-review.css';
import '../../theme/workflow.css';
import { RegisterUnitDialog } from './queue-register-dialog.js';
import { DOSSIER_DUES, DOSSIER_STATES } from './queue-states.js';
import { dossierAddress, useDossiers } from './review-requests.js';

const FILTERS = ['q', 'state', 'due', 'mine', 'ended', 'parkId'] as const;
type Filter = (typeof FILTERS)[number];

/** The dossiers of gate 1: what is due first, whom each waits for. */
export function AdmissionQueuePage(): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const list = useListView('admissions', FILTERS, useColumns());
  const query = useDossiers(list.query as DossierQuery, list.ready);
  const fields = useFields();
  const canStart = useCan('admission.start');
  const canSet = useCan('admission.settings');
  const canSeeAccounts = useCan('admission.accounts');
  const [registering, setRegistering] = useState(false);
  // Officers of a park register; a unit's representative applies on a page of his own.
  const parkId = me?.roleGrant.placeKind === 'park' ? me.roleGrant.parkId : null;
  const register = canStart && parkId && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setRegistering(true)}>
      {t('admissionReview.register.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('admissionReview.title')}
        lead={t('admissionReview.lead')}
        actions={
          <>
            {canSeeAccounts && (
              <LinkButton to="/admission/account-applications">
                {t('admissionReview.accounts.open')}
              </LinkButton>
            )}
            {canSet && (
              <LinkButton to="/admissions/settings">{t('admissionReview.config.open')}</LinkButton>
            )}
            {register}
          </>
        }
      />
      <ListPanel<Filter, DossierSummary>
        label={t('admissionReview.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('admissionReview.total', { n })}
        rowKey={(one) => one.runId}
        sortable={false}
        empty={
          <EmptyState title={t('admissionReview.emptyTitle')} action={register}>
            {t('admissionReview.emptyHint')}
          </EmptyState>
        }
      />
      {registering && parkId && (
        <RegisterUnitDialog parkId={parkId} onClose={() => setRegistering(false)} />
      )}
    </>
  );
}

function useFields(): FilterField<Filter>[] {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const parks = useParkOptions();
  return [
    {
      key: 'q',
      kind: 'text',
      label: t('admissionReview.search'),
      placeholder: t('admissionReview.searchHint'),
    },
    {
      key: 'state',
      kind: 'choice',
      label: t('admissionReview.columns.state'),
      options: DOSSIER_STATES.map((value) => ({
        value,
        label: t(`admissionReview.states.${value}`),
      })),
    },
    {
      key: 'due',
      kind: 'choice',
      label: t('admissionReview.columns.due'),
      options: DOSSIER_DUES.map((value) => ({ value, label: t(`admissionReview.dues.${value}`) })),
    },
    {
      key: 'mine',
      kind: 'choice',
      label: t('admissionReview.columns.waitsFor'),
      options: [{ value: 'true', label: t('admissionReview.mine') }],
    },
    {
      key: 'ended',
      kind: 'link',
      label: t('admissionReview.columns.ended'),
      options: [{ value: 'this_year', label: t('admissionReview.endedThisYear') }],
    },
    ...(me?.roleGrant.parkId === null && parks.options.length > 1
      ? [
          {
            key: 'parkId',
            kind: 'choice',
            label: t('admissionReview.columns.park'),
            ...parks,
          } as const,
        ]
      : []),
  ];
}

function useColumns(): DataColumn<DossierSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'legalName',
      title: t('admissionReview.columns.legalName'),
      card: 'title',
      render: (one) => (
        <span className="two-lines">
          <Link to={dossierAddress(one)}>{one.legalName}</Link>
          <span className="muted code-text">{one.number}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('admissionReview.columns.state'),
      render: (one) => one.stateLabel,
    },
    {
      key: 'due',
      title: t('admissionReview.columns.due'),
      render: (one) => <DaysLeft dueOn={one.dueOn} days={one.workingDaysLeft} />,
    },
    {
      key: 'waitsFor',
      title: t('admissionReview.columns.waitsFor'),
      render: (one) =>
        one.waitsFor.length === 0 ? (
          <span className="muted">{t('dash')}</span>
        ) : (
          <span>
            {one.waitsFor.join(t('admissionReview.and'))}
            {one.isMine && <span className="run-mine">{t('admissionReview.mine')}</span>}
          </span>
        ),
    },
    {
      key: 'promisedOn',
      title: t('admissionReview.columns.promisedOn'),
      render: (one) => one.promisedOn ?? t('dash'),
    },
    {
      key: 'park',
      title: t('admissionReview.columns.park'),
      hidden: true,
      render: (one) => one.parkName,
    },
    {
      key: 'supplementCount',
      title: t('admissionReview.columns.supplementCount'),
      align: 'right',
      hidden: true,
      render: (one) => one.supplementCount,
    },
    {
      key: 'startedAt',
      title: t('admissionReview.columns.startedAt'),
      card: 'hide',
      render: (one) => formatMoment(one.startedAt),
    },
  ];
}
