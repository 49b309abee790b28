import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail } from '../../api/types.js';
import { formatCount } from '../../components/number-format.js';
import { chartPoints, type Headcount } from './headcount-points.js';

const WIDTH = 320;
const HEIGHT = 72;

/** Staff and full members over time, a small line each on a scale of its own; the table below holds the figures. */
export function HeadcountChart({
  headcounts,
}: {
  headcounts: EnterpriseDetail['headcounts'];
}): React.ReactElement {
  return (
    <div className="headcount-charts">
      <Line headcounts={headcounts} field="staffCount" tone="1" />
      <Line headcounts={headcounts} field="fullMemberCount" tone="2" />
    </div>
  );
}

interface LineProps {
  headcounts: readonly Headcount[];
  field: 'staffCount' | 'fullMemberCount';
  tone: '1' | '2';
}

function Line({ headcounts, field, tone }: LineProps): React.ReactElement {
  const { t } = useTranslation();
  const points = chartPoints(headcounts, field, { width: WIDTH, height: HEIGHT });
  const [first, last] = [headcounts.at(-1), headcounts[0]];
  const label = t(`enterprises.fields.${field}`);
  const title = t('enterprises.headcounts.chart', {
    label,
    from: formatCount(first?.[field] ?? 0),
    to: formatCount(last?.[field] ?? 0),
    since: first?.asOf ?? '',
  });
  return (
    <figure className="headcount-chart">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={title}
        viewBox={`-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`}
        style={{ color: `var(--chart-${tone})` }}
      >
        <line
          x1={0}
          y1={HEIGHT}
          x2={WIDTH}
          y2={HEIGHT}
          stroke="var(--line-strong)"
          strokeWidth={1}
        />
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
        />
        {points.map(({ x, y, text }) => (
          <circle key={x} cx={x} cy={y} r={3.5} fill="currentColor">
            <title>{text}</title>
          </circle>
        ))}
      </svg>
      <span className="headcount-days">
        <span>{first?.asOf}</span>
        <span>{last?.asOf}</span>
      </span>
    </figure>
  );
}
