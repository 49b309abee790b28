import { useState } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountRequest, AccountRequestQuery } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { useListState } from '../../components/list-state.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { ContactPhone } from '../enterprises/contact-phone.js';
import { ConfirmAccountDialog, RefuseAccountDialog } from './account-requests-dialogs.js';
import { openApplicantPhone, useAccountRequests } from './account-requests.js';
import '../../theme/admission-review.css';

const STATES = ['waiting', 'confirmed', 'refused'] as const;
const FILTERS = ['state'] as const;
const PERMISSION = 'admission.accounts';

type Deciding = { what: 'confirm' | 'refuse'; asked: AccountRequest };

/** Units that ask for an account of their own: who, under which code, and whether they are let in. */
export function AccountRequestsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const state = list.filters.state ?? 'waiting';
  const query = useAccountRequests({ ...list.query, state } as AccountRequestQuery);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const columns = useColumns(setDeciding);
  const close = (): void => setDeciding(null);
  return (
    <>
      <PageHeader
        back={<Link to="/admissions">{t('admissionReview.title')}</Link>}
        title={t('admissionReview.accounts.title')}
        lead={t('admissionReview.accounts.lead')}
      />
      <div className="panel panel-list">
        <div className="list-choice">
          <Segmented
            aria-label={t('admissionReview.accounts.state')}
            value={state}
            options={STATES.map((value) => ({
              value,
              label: t(`admissionReview.accounts.states.${value}`),
            }))}
            onChange={(next) => list.setFilters({ state: next })}
          />
        </div>
        <PagedTable<AccountRequest>
          label={t('admissionReview.accounts.title')}
          query={query}
          list={{ ...list, hasFilters: false }}
          rowKey={({ id }) => id}
          sortable={false}
          columns={columns}
          empty={
            <EmptyState title={t('admissionReview.accounts.emptyTitle')}>
              {t('admissionReview.accounts.emptyHint')}
            </EmptyState>
          }
        />
      </div>
      {deciding?.what === 'confirm' && (
        <ConfirmAccountDialog asked={deciding.asked} onClose={close} />
      )}
      {deciding?.what === 'refuse' && (
        <RefuseAccountDialog asked={deciding.asked} onClose={close} />
      )}
    </>
  );
}

function useColumns(decide: (deciding: Deciding) => void): DataColumn<AccountRequest>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'legalName',
      title: t('admissionReview.columns.legalName'),
      card: 'title',
      wrap: true,
      render: (one) => (
        <span className="two-lines">
          <span>{one.legalName}</span>
          <span className="muted code-text">{one.creditCode}</span>
        </span>
      ),
    },
    {
      key: 'contact',
      title: t('admissionReview.accounts.contact'),
      card: 'wide',
      render: (one) => (
        <span className="two-lines">
          <span>{one.contactName}</span>
          <ContactPhone
            masked={one.contactPhoneMasked}
            actions={one.actions}
            action="open_phone"
            permission={PERMISSION}
            onReveal={(reason, key) => openApplicantPhone({ row: one, reason }, key)}
          />
        </span>
      ),
    },
    {
      key: 'appliedAt',
      title: t('admissionReview.accounts.appliedAt'),
      render: (one) => formatMoment(one.appliedAt),
    },
    {
      key: 'number',
      title: t('admissionReview.accounts.number'),
      render: (one) => <span className="code-text">{one.number}</span>,
    },
    {
      key: 'outcome',
      title: t('admissionReview.accounts.state'),
      card: 'wide',
      wrap: true,
      render: (one) =>
        one.reason
          ? t('admissionReview.accounts.refusedFor', { reason: one.reason })
          : t(`admissionReview.accounts.states.${one.state}`),
    },
    {
      key: 'actions',
      title: t('admissionReview.accounts.actions'),
      card: 'bare',
      render: (one) =>
        one.state === 'waiting' && (
          <span className="row-actions">
            <ActionButton
              actions={one.actions}
              name="confirm"
              permission={PERMISSION}
              size="small"
              type="primary"
              onClick={() => decide({ what: 'confirm', asked: one })}
            >
              {t('admissionReview.accounts.confirm')}
            </ActionButton>
            <ActionButton
              actions={one.actions}
              name="refuse"
              permission={PERMISSION}
              size="small"
              onClick={() => decide({ what: 'refuse', asked: one })}
            >
              {t('admissionReview.accounts.refuse')}
            </ActionButton>
          </span>
        ),
    },
  ];
}
