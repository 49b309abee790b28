import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatCount } from '../../components/number-format.js';
import { HeadcountChart } from './headcount-chart.js';

type Headcount = EnterpriseDetail['headcounts'][number];

/** The head-counts of a unit, day by day. */
export function HeadcountsTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const count = (value: number | null): string => (value === null ? t('dash') : formatCount(value));
  return (
    <div className="stack">
      {unit.headcounts.length > 1 && <HeadcountChart headcounts={unit.headcounts} />}
      <DataTable<Headcount>
        label={t('enterprises.headcounts.list')}
        rows={unit.headcounts}
        rowKey={(one) => one.asOf}
        empty={
          <EmptyState title={t('enterprises.headcounts.emptyTitle')}>
            {t('enterprises.headcounts.emptyHint')}
          </EmptyState>
        }
        columns={[
          {
            key: 'asOf',
            title: t('enterprises.headcounts.asOf'),
            card: 'title',
            render: (one) => one.asOf,
          },
          {
            key: 'staff',
            title: t('enterprises.fields.staffCount'),
            align: 'right',
            render: (one) => count(one.staffCount),
          },
          {
            key: 'members',
            title: t('enterprises.fields.fullMemberCount'),
            align: 'right',
            render: (one) => count(one.fullMemberCount),
          },
          {
            key: 'anchors',
            title: t('enterprises.fields.anchorCount'),
            align: 'right',
            render: (one) => count(one.anchorCount),
          },
        ]}
      />
    </div>
  );
}
