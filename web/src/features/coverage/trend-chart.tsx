import { useEffect, useRef } from 'react';
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useTranslation } from 'react-i18next';
import type { RateLine } from './trend-answer.js';

register([LineChart, GridComponent, AriaComponent, SVGRenderer]);

/** Told apart without colour too: each line has its own mark and dash. */
const LOOKS = [
  { color: 'var(--chart-1)', symbol: 'circle', dash: 'solid' },
  { color: 'var(--chart-2)', symbol: 'rect', dash: 'solid' },
  { color: 'var(--chart-3)', symbol: 'triangle', dash: 'solid' },
  { color: 'var(--chart-4)', symbol: 'diamond', dash: 'dashed' },
  { color: 'var(--chart-5)', symbol: 'circle', dash: 'dashed' },
  { color: 'var(--chart-6)', symbol: 'rect', dash: 'dashed' },
  { color: 'var(--chart-1)', symbol: 'triangle', dash: 'dotted' },
  { color: 'var(--chart-2)', symbol: 'diamond', dash: 'dotted' },
] as const;

interface TrendChartProps {
  days: readonly string[];
  lines: readonly RateLine[];
  title: string;
  /** Called with the line and the day whose point was clicked. */
  onOpen: (key: string, day: string) => void;
}

/** Organisation coverage as lines over time; the table below holds the same numbers, and the same links. */
export function TrendChart({ days, lines, title, onOpen }: TrendChartProps): React.ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  const axis = t('coverage.chart.axis');
  const description = t('coverage.trend.aria', { title });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description } },
      textStyle: { fontFamily: getComputedStyle(element).fontFamily },
      grid: {
        left: 12,
        right: 28,
        top: 30,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'category',
        data: [...days],
        boundaryGap: false,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: 'var(--line-strong)' } },
        axisLabel: {
          color: 'var(--text-2)',
          hideOverlap: true,
          formatter: (day: string) => day.slice(0, 7),
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        name: axis,
        nameTextStyle: { color: 'var(--text-2)', align: 'left' },
        axisLabel: { color: 'var(--text-2)' },
        splitLine: { lineStyle: { color: 'var(--line)' } },
      },
      series: lines.map((line, index) => {
        const look = LOOKS[index % LOOKS.length]!;
        return {
          id: line.key,
          name: line.label,
          type: 'line',
          symbol: look.symbol,
          symbolSize: 9,
          lineStyle: { color: look.color, width: 2, type: look.dash },
          itemStyle: { color: look.color },
          connectNulls: false,
          data: line.rates.map((rate) => (/^\d/.test(rate) ? Number(rate) : null)),
        };
      }),
    });
    chart.on('click', ({ seriesId, dataIndex }) => {
      const day = days[dataIndex];
      if (seriesId && day) open.current(seriesId, day);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [days, lines, axis, description]);
  return (
    <>
      <ul className="trend-keys">
        {lines.map((line, index) => (
          <li key={line.key}>
            <Mark look={LOOKS[index % LOOKS.length]!} />
            {line.label}
          </li>
        ))}
      </ul>
      <div ref={box} className="chart trend-chart" role="img" aria-label={description} />
    </>
  );
}

const SHAPES = {
  circle: <circle cx="16" cy="7" r="4.5" />,
  rect: <rect x="11.5" y="2.5" width="9" height="9" />,
  triangle: <path d="M16 2 L21 11.5 L11 11.5 Z" />,
  diamond: <path d="M16 1.5 L21 7 L16 12.5 L11 7 Z" />,
};
const DASHES = { solid: undefined, dashed: '5 3', dotted: '2 2' };

/** The line and mark of one line, as in the chart. */
function Mark({ look }: { look: (typeof LOOKS)[number] }): React.ReactElement {
  return (
    <svg width="32" height="14" aria-hidden style={{ color: look.color }}>
      <path
        d="M0 7 H32"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={DASHES[look.dash]}
      />
      <g fill="currentColor">{SHAPES[look.symbol]}</g>
    </svg>
  );
}
