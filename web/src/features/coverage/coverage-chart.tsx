import { useEffect, useRef } from 'react';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useTranslation } from 'react-i18next';
import type { CoverageRow } from '../../api/types.js';

register([BarChart, GridComponent, AriaComponent, SVGRenderer]);

const LOWEST = 'var(--chart-2)';
const ROW_HEIGHT = 34;
const FRAME_HEIGHT = 56;

interface CoverageChartProps {
  rows: readonly CoverageRow[];
  title: string;
}

/** Organisation coverage as bars, lowest first and in another colour; the table beside it holds the same numbers. */
export function CoverageChart({ rows, title }: CoverageChartProps): React.ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const height = Math.max(3, rows.length) * ROW_HEIGHT + FRAME_HEIGHT;
  const axis = t('coverage.chart.axis');
  const description = t('coverage.chart.aria', { title });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const chart = init(element, undefined, { renderer: 'svg' });
    const bars = rows
      .filter((row) => Number.isFinite(Number(row.orgRate)))
      .map((row) => ({ label: row.label, value: Number(row.orgRate), text: `${row.orgRate}%` }))
      .sort((a, b) => b.value - a.value);
    const lowest = Math.min(...bars.map((bar) => bar.value));
    const distinct = bars.some((bar) => bar.value !== lowest);
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description } },
      textStyle: { fontFamily: getComputedStyle(element).fontFamily },
      grid: {
        left: 12,
        right: 60,
        top: 8,
        bottom: 32,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: 'var(--text-2)' },
        splitNumber: element.clientWidth < 500 ? 2 : 5,
        axisLabel: { color: 'var(--text-2)' },
        splitLine: { lineStyle: { color: 'var(--line)' } },
      },
      yAxis: {
        type: 'category',
        data: bars.map((bar) => bar.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: 'var(--line-strong)' } },
        axisLabel: {
          color: 'var(--text)',
          fontSize: 13,
          width: element.clientWidth < 500 ? 110 : 220,
          overflow: 'truncate',
        },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 20,
          data: bars.map((bar) => ({
            value: bar.value,
            itemStyle: {
              color: distinct && bar.value === lowest ? LOWEST : 'var(--chart-1)',
              borderRadius: [0, 3, 3, 0],
            },
            label: {
              show: true,
              position: 'right',
              formatter: bar.text,
              color: 'var(--text)',
              fontSize: 13,
            },
          })),
        },
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [rows, axis, description]);
  return <div ref={box} className="chart" style={{ height }} role="img" aria-label={description} />;
}
