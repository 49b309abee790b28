import { lazy, Suspense, useMemo } from 'react';
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Radio, Skeleton } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCan } from '../../api/me.js';
import type { CoverageReport } from '../../api/types.js';
import { DateField } from '../../components/date-field.js';
import { isIsoDate } from '../../components/date-text.js';
import { ExportButton } from '../../components/export-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { UNIT_KINDS } from '../enterprises/enterprise-filters.js';
import { parksQuery } from '../parks/requests.js';
import { CoverageTable } from './coverage-table.js';
import { CoverageTrendPanel } from './coverage-trend.js';
import { useChartTitle } from './chart-title-text.js';
import { KindCard } from './kind-card.js';
import { useCoverage } from './requests.js';
import type { FigureScope } from './units-address.js';
import '../../theme/coverage.css';

const BYS = ['park', 'street', 'kind'] as const;
type By = (typeof BYS)[number];

/** The columns of the table, as the file has them. */
const EXPORTED = [
  'label',
  'day',
  'denominator',
  'own',
  'joint',
  'covered',
  'orgRate',
  'soleRate',
  'workCovered',
  'workRate',
  'uncovered',
];

const CoverageChart = lazy(() =>
  import('./coverage-chart.js').then((module) => ({ default: module.CoverageChart })),
);

/** The two coverages at a day: main figures by kind, a chart that names the lowest, the table behind it. */
export function CoveragePage(): React.ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const by: By = BYS.find((one) => one === params.get('by')) ?? 'park';
  const kind = UNIT_KINDS.find((one) => one === params.get('kind'));
  const asOf = params.get('asOf') ?? undefined;
  const query = useCoverage({ asOf, by, kind });
  const set = (key: string, value: string | undefined): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <PageHeader
        title={t('coverage.title')}
        lead={t('coverage.lead')}
        facts={
          <span className="print-only">
            {t('coverage.printedAsOf', { asOf: query.data?.asOf })}
          </span>
        }
        actions={
          <>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('coverage.print')}
            </Button>
            <ExportButton
              list="coverage"
              query={{ asOf, by, kind }}
              columns={EXPORTED}
              total={query.data && query.data.rows.length + 1}
            />
          </>
        }
      />
      <div className="report-tools">
        <div className="tool">
          <label htmlFor="as-of">{t('coverage.asOf')}</label>
          <DateField
            id="as-of"
            label={t('coverage.asOf')}
            value={asOf ?? query.data?.asOf}
            onChange={(date) => {
              if (date === undefined || isIsoDate(date)) set('asOf', date);
            }}
          />
        </div>
        <div className="tool">
          <span id="by-label">{t('coverage.by')}</span>
          <Radio.Group
            aria-labelledby="by-label"
            optionType="button"
            value={by}
            onChange={(event) => set('by', event.target.value as By)}
            options={BYS.map((one) => ({ value: one, label: t(`coverage.bys.${one}`) }))}
          />
        </div>
        <div className="tool">
          <span id="kind-label">{t('coverage.kind')}</span>
          <Radio.Group
            aria-labelledby="kind-label"
            optionType="button"
            value={kind ?? ''}
            onChange={(event) => set('kind', event.target.value as string)}
            options={[
              { value: '', label: t('coverage.allKinds') },
              ...UNIT_KINDS.map((one) => ({ value: one, label: t(`enterprises.kinds.${one}`) })),
            ]}
          />
        </div>
      </div>
      <Loaded query={query}>
        {(report) =>
          report.total.denominator === 0 && report.kinds.every((one) => one.denominator === 0) ? (
            <NothingCounted />
          ) : (
            <Report report={report} by={by} kind={kind} stale={query.isPlaceholderData} />
          )
        }
      </Loaded>
    </>
  );
}

interface ReportProps {
  report: CoverageReport;
  by: By;
  kind: (typeof UNIT_KINDS)[number] | undefined;
  stale: boolean;
}

function Report({ report, by, kind, stale }: ReportProps): React.ReactElement {
  const { t } = useTranslation();
  const bars = useBars(report, by);
  const title = useChartTitle(bars, by, report.asOf);
  const scope: FigureScope = { asOf: report.asOf, kind };
  const shown = kind ? report.kinds.filter((one) => one.kind === kind) : report.kinds;
  return (
    <div className={stale ? 'stack is-stale' : 'stack'} aria-busy={stale}>
      <section className="kind-cards" aria-label={t('coverage.cards')}>
        {shown.map((figures) => (
          <KindCard key={figures.kind} figures={figures} asOf={report.asOf} />
        ))}
      </section>
      <section className="panel" aria-labelledby="chart-title">
        <h2 id="chart-title">{title}</h2>
        <Suspense
          fallback={
            <div className="chart" role="status" aria-label={t('coverage.chart.loading')}>
              <Skeleton active title={false} paragraph={{ rows: 5 }} />
            </div>
          }
        >
          <CoverageChart rows={bars} title={title} />
        </Suspense>
      </section>
      <section className="panel panel-list" aria-labelledby="table-title">
        <h2 id="table-title">{t('coverage.table')}</h2>
        <CoverageTable report={report} by={by} scope={scope} />
      </section>
      <CoverageTrendPanel by={by} asOf={report.asOf} kind={kind} />
    </div>
  );
}

/** The rows the chart compares: parks with parks; units outside any park stand in the table only. */
function useBars(report: CoverageReport, by: By): CoverageReport['rows'] {
  const { data } = useQuery(parksQuery);
  return useMemo(() => {
    if (by !== 'park') return report.rows;
    const outside = new Set(
      data?.items.filter((park) => park.kind === 'catch_all').map((park) => park.id),
    );
    return report.rows.filter((row) => !outside.has(row.key));
  }, [report.rows, by, data]);
}

function NothingCounted(): React.ReactElement {
  const { t } = useTranslation();
  const canImport = useCan('import.create');
  return (
    <div className="panel">
      <EmptyState
        title={t('coverage.emptyTitle')}
        action={
          canImport && (
            <LinkButton type="primary" to="/imports/new">
              {t('coverage.emptyAction')}
            </LinkButton>
          )
        }
      >
        {t('coverage.emptyHint')}
      </EmptyState>
    </div>
  );
}
