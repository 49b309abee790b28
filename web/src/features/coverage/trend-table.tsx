import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageFigures, CoverageTrend } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { formatRate } from '../../components/number-format.js';
import { rowScope, unitsAddress, type FigureScope } from './units-address.js';

interface TrendRow {
  key: string;
  label: string;
  figures: readonly CoverageFigures[];
  isTotal: boolean;
}

interface TrendTableProps {
  trend: CoverageTrend;
  by: 'park' | 'street' | 'kind';
  scope: Omit<FigureScope, 'asOf'>;
}

/** The rates behind the lines, a column a day; each opens the units that were covered that day. */
export function TrendTable({ trend, by, scope }: TrendTableProps): React.ReactElement {
  const { t } = useTranslation();
  const rows: TrendRow[] = [
    ...trend.lines.map((line) => ({ ...line, isTotal: false })),
    { key: 'total', label: t('coverage.total'), figures: trend.total, isTotal: true },
  ];
  const columns: DataColumn<TrendRow>[] = [
    {
      key: 'label',
      title: t(`coverage.group.${by}`),
      card: 'title',
      render: (row) => (row.isTotal ? <strong>{row.label}</strong> : row.label),
    },
    ...trend.days.map((day, index): DataColumn<TrendRow> => {
      const on = { ...scope, asOf: day };
      return {
        key: day,
        title: day,
        align: 'right',
        render: (row) => {
          const figures = row.figures[index];
          if (!figures || figures.denominator === 0) return t('dash');
          return (
            <Link
              to={unitsAddress('covered', row.isTotal ? on : rowScope(on, by, row.key))}
              aria-label={t('coverage.trend.point', {
                place: row.label,
                day,
                rate: formatRate(figures.orgRate),
              })}
              title={`${figures.covered} / ${figures.denominator}`}
            >
              {formatRate(figures.orgRate)}
            </Link>
          );
        },
      };
    }),
  ];
  return (
    <details className="trend-table">
      <summary>{t('coverage.trend.table')}</summary>
      <DataTable<TrendRow>
        label={t('coverage.trend.table')}
        rows={rows}
        rowKey={(row) => row.key}
        empty={null}
        columns={columns}
      />
    </details>
  );
}
