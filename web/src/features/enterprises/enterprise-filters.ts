import { useTranslation } from 'react-i18next';
import type { FilterField } from '../../components/filter-bar.js';
import { useParkOptions, useStreetOptions } from '../parks/requests.js';

/** The declared filters of the list of units. */
export const ENTERPRISE_FILTERS = [
  'q',
  'parkId',
  'streetId',
  'kind',
  'status',
  'coverage',
  'industry',
  'revenueTier',
  'due',
  'current',
] as const;
export type EnterpriseFilter = (typeof ENTERPRISE_FILTERS)[number];

export const UNIT_KINDS = ['non_public_enterprise', 'social_org'] as const;
export const UNIT_STATUSES = ['applying', 'resident', 'warned', 'exited'] as const;
export const REVENUE_TIERS = ['over_100m', 'over_10m'] as const;
export const UNIT_COVERAGES = ['own', 'joint', 'none'] as const;

/** The filter bar of the list of units. */
export function useEnterpriseFilters(): FilterField<EnterpriseFilter>[] {
  const { t } = useTranslation();
  const parks = useParkOptions();
  const streets = useStreetOptions();
  return [
    {
      key: 'q',
      kind: 'text',
      label: t('enterprises.search'),
      placeholder: t('enterprises.searchHint'),
    },
    { key: 'parkId', kind: 'choice', label: t('enterprises.fields.parkId'), ...parks },
    { key: 'streetId', kind: 'choice', label: t('enterprises.fields.streetId'), ...streets },
    {
      key: 'kind',
      kind: 'choice',
      label: t('enterprises.fields.kind'),
      options: UNIT_KINDS.map((value) => ({ value, label: t(`enterprises.kinds.${value}`) })),
    },
    {
      key: 'status',
      kind: 'choice',
      label: t('enterprises.fields.status'),
      options: UNIT_STATUSES.map((value) => ({ value, label: t(`enterprises.statuses.${value}`) })),
    },
    {
      key: 'coverage',
      kind: 'choice',
      label: t('enterprises.fields.coverage'),
      options: UNIT_COVERAGES.map((value) => ({
        value,
        label: t(`enterprises.coverages.${value}`),
      })),
    },
    {
      key: 'industry',
      kind: 'text',
      minor: true,
      label: t('enterprises.fields.industry'),
      placeholder: t('enterprises.fields.industry'),
    },
    {
      key: 'revenueTier',
      kind: 'choice',
      label: t('enterprises.fields.revenueTier'),
      options: REVENUE_TIERS.map((value) => ({ value, label: t(`enterprises.tiers.${value}`) })),
    },
    {
      key: 'due',
      kind: 'choice',
      label: t('enterprises.due.label'),
      options: [
        { value: 'own_branch', label: t('enterprises.due.ownBranch') },
        { value: 'headcount', label: t('enterprises.due.headcount') },
      ],
    },
    {
      key: 'current',
      kind: 'link',
      label: t('enterprises.current.label'),
      options: [{ value: 'true', label: t('enterprises.current.today') }],
    },
  ];
}
