import { useTranslation } from 'react-i18next';
import type { CoverageFigures, CoverageReport } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { FigureLink } from '../../components/figure-link.js';
import { formatRate } from '../../components/number-format.js';
import { rowScope, unitsAddress, type FigureScope, type Measure } from './units-address.js';

interface TableRow extends CoverageFigures {
  key: string;
  label: string;
  scope: FigureScope;
  isTotal: boolean;
}

interface CoverageTableProps {
  report: CoverageReport;
  by: 'park' | 'street' | 'kind';
  scope: FigureScope;
}

const COUNT_OF: Record<Measure, keyof CoverageFigures> = {
  denominator: 'denominator',
  own: 'own',
  joint: 'joint',
  covered: 'covered',
  work: 'workCovered',
  uncovered: 'uncovered',
};

/** The report as a table; every count opens its units. */
export function CoverageTable({ report, by, scope }: CoverageTableProps): React.ReactElement {
  const { t } = useTranslation();
  const rows: TableRow[] = [
    ...report.rows.map((row) => ({ ...row, scope: rowScope(scope, by, row.key), isTotal: false })),
    { ...report.total, key: 'total', label: t('coverage.total'), scope, isTotal: true },
  ];
  const count = (measure: Measure): DataColumn<TableRow> => ({
    key: measure,
    title: t(`coverage.measures.${measure}`),
    align: 'right',
    render: (row) => (
      <FigureLink
        value={Number(row[COUNT_OF[measure]])}
        to={unitsAddress(measure, row.scope)}
        label={t('coverage.counts', {
          place: row.label,
          measure: t(`coverage.measures.${measure}`),
        })}
      />
    ),
  });
  const rate = (
    name: 'org' | 'sole' | 'work',
    field: 'orgRate' | 'soleRate' | 'workRate',
  ): DataColumn<TableRow> => ({
    key: field,
    title: t(`coverage.rates.${name}`),
    align: 'right',
    render: (row) => <strong className="table-rate">{formatRate(row[field])}</strong>,
  });
  return (
    <DataTable<TableRow>
      label={t('coverage.table')}
      rows={rows}
      rowKey={(row) => row.key}
      empty={null}
      columns={[
        {
          key: 'label',
          title: t(`coverage.group.${by}`),
          card: 'title',
          render: (row) => (row.isTotal ? <strong>{row.label}</strong> : row.label),
        },
        count('denominator'),
        count('own'),
        count('joint'),
        count('covered'),
        rate('org', 'orgRate'),
        rate('sole', 'soleRate'),
        count('work'),
        rate('work', 'workRate'),
        count('uncovered'),
      ]}
    />
  );
}
