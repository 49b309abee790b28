import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditChain, AuditFault } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAuditChain, useVerifyChain } from './requests.js';

/** How the chain of the trail stands, and the button that has it checked. */
export function ChainPanel(): React.ReactElement {
  const { t } = useTranslation();
  const query = useAuditChain();
  const verify = useVerifyChain();
  return (
    <section className="panel audit-chain" aria-label={t('audit.chain.title')}>
      <Loaded query={query}>
        {(chain) => (
          <>
            <div className="audit-chain-head">
              <div>
                <h2>{t('audit.chain.title')}</h2>
                <p className="muted">{t('audit.chain.lead')}</p>
              </div>
              <ActionButton
                actions={chain.actions}
                name="verify"
                permission="audit.verify"
                loading={verify.isPending}
                onClick={() => verify.mutate({})}
              >
                {t('audit.chain.verify')}
              </ActionButton>
            </div>
            <ChainFacts chain={chain} />
            {verify.error && <ProblemAlert problem={verify.error} />}
            <Verification chain={chain} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function ChainFacts({ chain }: { chain: AuditChain }): React.ReactElement {
  const { t } = useTranslation();
  const { unsealed, lastHead, lastSealedAt } = chain;
  return (
    <FactList
      facts={[
        {
          key: 'sealed',
          label: t('audit.chain.sealed'),
          value: t('audit.chain.sealedIn', {
            n: formatCount(chain.sealed),
            chains: formatCount(chain.chains),
          }),
        },
        {
          key: 'last',
          label: t('audit.chain.lastSealed'),
          value: lastSealedAt ? formatMoment(lastSealedAt) : t('audit.chain.none'),
        },
        {
          key: 'unsealed',
          label: t('audit.chain.unsealed'),
          value: unsealed.oldestAt
            ? t('audit.chain.unsealedSince', {
                n: formatCount(unsealed.count),
                at: formatMoment(unsealed.oldestAt),
              })
            : t('audit.chain.unsealedNone'),
        },
        {
          key: 'head',
          label: t('audit.chain.head'),
          value: lastHead
            ? t('audit.chain.headNumber', {
                n: formatCount(lastHead.number),
                at: formatMoment(lastHead.at),
              })
            : t('audit.chain.none'),
        },
      ]}
    />
  );
}

function Verification({ chain }: { chain: AuditChain }): React.ReactElement {
  const { t } = useTranslation();
  const { verification } = chain;
  if (!verification) return <Alert type="info" title={t('audit.chain.never')} />;
  const { state, report, failure, askedBy, finishedAt } = verification;
  if (state === 'waiting') {
    return <Alert type="info" showIcon role="status" title={t('audit.chain.running')} />;
  }
  if (state === 'failed' || !report) {
    return (
      <Alert type="warning" showIcon title={t('audit.chain.failed', { why: failure ?? '' })} />
    );
  }
  const by = t('audit.chain.by', {
    name: askedBy.name ?? askedBy.id,
    at: formatMoment(finishedAt ?? verification.askedAt),
    seconds: report.seconds.toFixed(1),
  });
  if (verification.holds) {
    const said = { n: formatCount(report.seals), heads: formatCount(report.heads) };
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('audit.chain.holds', said)}
        description={by}
      />
    );
  }
  return (
    <>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('audit.chain.broken', { n: formatCount(report.faultCount) })}
        description={by}
      />
      <Faults faults={report.faults} />
    </>
  );
}

function Faults({ faults }: { faults: readonly AuditFault[] }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <DataTable<AuditFault & { key: number }>
      label={t('audit.chain.faults')}
      rows={faults.map((fault, key) => ({ ...fault, key }))}
      rowKey={(fault) => fault.key}
      empty={null}
      columns={[
        {
          key: 'message',
          title: t('audit.chain.fault'),
          card: 'title',
          wrap: true,
          render: (fault) => fault.message,
        },
        {
          key: 'place',
          title: t('audit.chain.place'),
          card: 'wide',
          render: (fault) => <FaultPlace fault={fault} />,
        },
        {
          key: 'row',
          title: t('audit.columns.row'),
          card: 'wide',
          render: (fault) =>
            fault.tableName ? `${fault.tableName} ${fault.rowId ?? ''}` : t('audit.nothing'),
        },
        {
          key: 'at',
          title: t('audit.columns.at'),
          render: (fault) => (fault.at ? formatMoment(fault.at) : t('audit.nothing')),
        },
      ]}
    />
  );
}

function FaultPlace({ fault }: { fault: AuditFault }): React.ReactElement {
  const { t } = useTranslation();
  const { chain, sequence, until, headNumber } = fault;
  const places =
    sequence === null
      ? null
      : until !== null && until !== sequence
        ? t('audit.chain.sequences', { n: formatCount(sequence), until: formatCount(until) })
        : t('audit.chain.sequence', { n: formatCount(sequence) });
  const parts = [
    sequence === null ? null : chain ? (chain.name ?? chain.id) : t('audit.platform'),
    places,
    headNumber === null ? null : t('audit.chain.headAt', { n: formatCount(headNumber) }),
  ];
  return <>{parts.filter(Boolean).join(' · ') || t('audit.nothing')}</>;
}
