import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageUnit, CoverageUnitQuery } from '../../api/types.js';
import { DayFilter } from '../../components/day-filter.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import { addressOf } from '../../components/figure-link.js';
import type { FilterField } from '../../components/filter-bar.js';
import { formatCount } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { UNIT_KINDS } from '../enterprises/enterprise-filters.js';
import { CoverageTag } from '../enterprises/enterprise-tags.js';
import { enterpriseAddress } from '../enterprises/requests.js';
import { useParkOptions, useStreetOptions } from '../parks/requests.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { useCoverageUnits } from './requests.js';
import type { Measure } from './units-address.js';

const FILTERS = ['q', 'asOf', 'measure', 'kind', 'parkId', 'streetId'] as const;
/** A view is looked at on any day. */
const PASSING = ['asOf'] as const;
const MEASURES: readonly Measure[] = [
  'denominator',
  'covered',
  'own',
  'joint',
  'work',
  'uncovered',
];

/** Columns of the page that show two of the file's. */
const EXPORT_PARTS = { legalName: ['legalName', 'creditCode'], place: ['park', 'street'] };

/** The units behind one figure of the report; as many as the figure says. */
export function CoverageUnitsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('coverage_units', FILTERS, useColumns(), PASSING);
  const parks = useParkOptions();
  const streets = useStreetOptions();
  const measure = MEASURES.find((one) => one === list.filters.measure) ?? 'denominator';
  const query = useCoverageUnits({ ...list.query, measure } as CoverageUnitQuery, list.ready);
  const asOf = query.data?.asOf ?? list.filters.asOf;
  const fields: FilterField<(typeof FILTERS)[number]>[] = [
    {
      key: 'q',
      kind: 'text',
      label: t('enterprises.search'),
      placeholder: t('enterprises.searchHint'),
    },
    { key: 'asOf', kind: 'day', label: t('coverage.list.asOf'), Field: DayFilter },
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
      <ListPanel
        label={t('coverage.list.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('coverage.list.total', { n })}
        rowKey={(unit) => unit.id}
        rowName={(unit) => unit.legalName}
        tools={
          <ExportButton
            list="coverage_units"
            query={{ ...list.filters, sort: list.sort, measure }}
            columns={list.columns.map((column) => column.key)}
            parts={EXPORT_PARTS}
            total={query.data?.total}
          />
        }
        empty={<EmptyState title={t('coverage.list.empty')} />}
      />
    </>
  );
}

function useColumns(): DataColumn<CoverageUnit>[] {
  const { t } = useTranslation();
  const count = (n: number | null): string => (n === null ? t('dash') : formatCount(n));
  return [
    {
      key: 'legalName',
      sortKey: 'legalName',
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
      sortKey: 'park',
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
      key: 'staffCount',
      sortKey: 'staffCount',
      title: t('enterprises.fields.staffCount'),
      align: 'right',
      render: (unit) => count(unit.staffCount),
    },
    {
      key: 'fullMemberCount',
      sortKey: 'fullMemberCount',
      title: t('enterprises.fields.fullMemberCount'),
      align: 'right',
      render: (unit) => count(unit.fullMemberCount),
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
  ];
}
