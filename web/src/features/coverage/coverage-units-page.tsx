import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageUnit, CoverageUnitQuery } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { addressOf } from '../../components/figure-link.js';
import { ExportButton } from '../../components/export-button.js';
import { FilterBar, type FilterField } from '../../components/filter-bar.js';
import { useListState } from '../../components/list-state.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import { UNIT_KINDS } from '../enterprises/enterprise-filters.js';
import { CoverageTag } from '../enterprises/enterprise-tags.js';
import { enterpriseAddress } from '../enterprises/requests.js';
import { useParkOptions, useStreetOptions } from '../parks/requests.js';
import { useCoverageUnits } from './requests.js';
import type { Measure } from './units-address.js';

const FILTERS = ['asOf', 'measure', 'kind', 'parkId', 'streetId'] as const;
const MEASURES: readonly Measure[] = [
  'denominator',
  'covered',
  'own',
  'joint',
  'work',
  'uncovered',
];

/** The columns of the page, as the file has them. */
const EXPORTED = [
  'legalName',
  'creditCode',
  'kind',
  'park',
  'street',
  'coverage',
  'org',
  'instructor',
];

/** The units behind one figure of the report; as many as the figure says. */
export function CoverageUnitsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const parks = useParkOptions();
  const streets = useStreetOptions();
  const measure = MEASURES.find((one) => one === list.filters.measure) ?? 'denominator';
  const query = useCoverageUnits({
    ...list.filters,
    measure,
    page: list.page,
    pageSize: list.pageSize,
  } as CoverageUnitQuery);
  const asOf = query.data?.asOf ?? list.filters.asOf;
  const fields: FilterField<(typeof FILTERS)[number]>[] = [
    {
      key: 'measure',
      kind: 'choice',
      label: t('coverage.list.measure'),
      options: MEASURES.map((value) => ({ value, label: t(`coverage.measures.${value}`) })),
    },
    {
      key: 'kind',
      kind: 'choice',
      label: t('enterprises.fields.kind'),
      options: UNIT_KINDS.map((value) => ({ value, label: t(`enterprises.kinds.${value}`) })),
    },
    { key: 'parkId', kind: 'choice', label: t('enterprises.fields.parkId'), ...parks },
    { key: 'streetId', kind: 'choice', label: t('enterprises.fields.streetId'), ...streets },
  ];
  return (
    <>
      <PageHeader
        title={t('coverage.list.title', { measure: t(`coverage.measures.${measure}`) })}
        lead={asOf ? t('coverage.list.lead', { asOf }) : '\u00a0'}
        back={<Link to={addressOf('/reports/coverage', { asOf })}>{t('coverage.list.back')}</Link>}
      />
      <div className="panel panel-list">
        <FilterBar
          fields={fields}
          list={list}
          total={query.data?.total}
          totalText={(n) => t('coverage.list.total', { n })}
          extra={
            <ExportButton
              list="coverage_units"
              query={{ ...list.filters, measure }}
              columns={EXPORTED}
              total={query.data?.total}
            />
          }
        />
        <PagedTable<CoverageUnit>
          label={t('coverage.list.list')}
          query={query}
          list={list}
          sortable={false}
          rowKey={(unit) => unit.id}
          empty={<EmptyState title={t('coverage.list.empty')} />}
          columns={[
            {
              key: 'legalName',
              title: t('enterprises.fields.legalName'),
              card: 'title',
              render: (unit) => (
                <span className="two-lines">
                  <Link to={enterpriseAddress(unit)}>{unit.legalName}</Link>
                  <span className="muted code-text">{unit.creditCode}</span>
                </span>
              ),
            },
            {
              key: 'kind',
              title: t('enterprises.fields.kind'),
              render: (unit) => t(`enterprises.kinds.${unit.kind}`),
            },
            {
              key: 'place',
              card: 'bare',
              title: t('enterprises.fields.place'),
              render: (unit) => (
                <span className="two-lines">
                  <span>{unit.parkName}</span>
                  <span className="muted">{unit.streetName}</span>
                </span>
              ),
            },
            {
              key: 'coverage',
              title: t('enterprises.fields.coverage'),
              render: (unit) => <CoverageTag coverage={unit.coverage} />,
            },
            {
              key: 'org',
              card: 'wide',
              title: t('enterprises.fields.partyOrg'),
              render: (unit) => unit.partyOrgName ?? t('dash'),
            },
            {
              key: 'instructor',
              title: t('coverage.list.instructor'),
              card: 'hide',
              render: (unit) => unit.instructorName ?? t('dash'),
            },
          ]}
        />
      </div>
    </>
  );
}
