import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Radio, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { CoverageTrend, CoverageTrendQuery } from '../../api/types.js';
import { ExportButton } from '../../components/export-button.js';
import { Loaded } from '../../components/loaded.js';
import { useCoverageTrend } from './requests.js';
import { linesAtFirst, MOST_LINES, trendAnswer, type RateLine } from './trend-answer.js';
import { TrendTable } from './trend-table.js';
import { rowScope, unitsAddress, type FigureScope } from './units-address.js';

const STEPS = ['month', 'quarter', 'year'] as const;
type Step = (typeof STEPS)[number];
const POINTS: Record<Step, number> = { month: 12, quarter: 8, year: 5 };

/** The columns of the file: a row for each line and day. */
const EXPORTED = ['label', 'day', 'denominator', 'covered', 'orgRate', 'own', 'soleRate'];

const TrendChart = lazy(() =>
  import('./trend-chart.js').then((module) => ({ default: module.TrendChart })),
);

interface CoverageTrendProps {
  by: 'park' | 'street' | 'kind';
  asOf: string;
  kind: CoverageTrendQuery['kind'];
}

/** Organisation coverage over time: a line for each park, street or kind, and the table behind it. */
export function CoverageTrendPanel({ by, asOf, kind }: CoverageTrendProps): React.ReactElement {
  const [params, setParams] = useSearchParams();
  const step: Step = STEPS.find((one) => one === params.get('step')) ?? 'quarter';
  const query = useCoverageTrend({ asOf, by, kind, step, points: POINTS[step] });
  const set = (key: string, value: string): void =>
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
    <section className="panel" aria-labelledby="trend-title">
      <Loaded query={query} skeleton={<Skeleton active paragraph={{ rows: 6 }} />}>
        {(trend) => (
          <Trend
            trend={trend}
            by={by}
            kind={kind}
            chosen={params.get('lines')?.split(',') ?? null}
            onChoose={(keys) => set('lines', keys.join(','))}
            tools={
              <div className="report-tools">
                <StepChoice step={step} onChange={(next) => set('step', next)} />
                <ExportButton
                  list="coverage_trend"
                  query={{ asOf, by, kind, step, points: String(POINTS[step]) }}
                  columns={EXPORTED}
                  total={trend.days.length * (trend.lines.length + 1)}
                />
              </div>
            }
          />
        )}
      </Loaded>
    </section>
  );
}

function StepChoice({
  step,
  onChange,
}: {
  step: Step;
  onChange: (step: Step) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Radio.Group
      aria-label={t('coverage.trend.step')}
      optionType="button"
      value={step}
      onChange={(event) => onChange(event.target.value as Step)}
      options={STEPS.map((one) => ({ value: one, label: t(`coverage.trend.steps.${one}`) }))}
    />
  );
}

interface TrendProps {
  trend: CoverageTrend;
  by: 'park' | 'street' | 'kind';
  kind: string | undefined;
  chosen: string[] | null;
  onChoose: (keys: string[]) => void;
  tools: ReactNode;
}

function Trend({ trend, by, kind, chosen, onChoose, tools }: TrendProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const all = useMemo<RateLine[]>(
    () =>
      trend.lines.map(({ key, label, figures }) => ({
        key,
        label,
        rates: figures.map(({ orgRate }) => orgRate),
      })),
    [trend.lines],
  );
  const shown = useMemo(() => {
    const keys = new Set(chosen ?? linesAtFirst(all));
    return all.filter(({ key }) => keys.has(key)).slice(0, MOST_LINES);
  }, [all, chosen]);
  const title = useTrendTitle(trend);
  const scope: Omit<FigureScope, 'asOf'> = { kind };
  const open = (key: string, day: string): void =>
    void navigate(unitsAddress('covered', rowScope({ ...scope, asOf: day }, by, key)));
  return (
    <>
      <div className="trend-head">
        <h2 id="trend-title">{title}</h2>
        {tools}
      </div>
      {all.length > 1 && (
        <div className="tool trend-choice">
          <label htmlFor="trend-lines">{t(`coverage.trend.lines.${by}`)}</label>
          <Select
            id="trend-lines"
            mode="multiple"
            maxCount={MOST_LINES}
            maxTagCount="responsive"
            optionFilterProp="label"
            value={shown.map(({ key }) => key)}
            onChange={onChoose}
            options={all.map(({ key, label }) => ({ value: key, label }))}
          />
        </div>
      )}
      <Suspense
        fallback={
          <div className="chart trend-chart" role="status" aria-label={t('coverage.chart.loading')}>
            <Skeleton active title={false} paragraph={{ rows: 6 }} />
          </div>
        }
      >
        <TrendChart days={trend.days} lines={shown} title={title} onOpen={open} />
      </Suspense>
      <p className="muted trend-note">{t('coverage.trend.note')}</p>
      <TrendTable trend={trend} by={by} scope={scope} />
    </>
  );
}

function useTrendTitle(trend: CoverageTrend): string {
  const { t } = useTranslation();
  const answer = trendAnswer(trend.total.map(({ orgRate }) => orgRate));
  const from = trend.days[0] ?? '';
  switch (answer.kind) {
    case 'empty':
      return t('coverage.trend.empty');
    case 'flat':
      return t('coverage.trend.flat', { since: from, rate: answer.rate });
    case 'rose':
    case 'fell':
      return t(`coverage.trend.${answer.kind}`, {
        since: from,
        from: answer.from,
        to: answer.to,
        change: answer.change,
      });
  }
}
