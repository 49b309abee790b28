import { useTranslation } from 'react-i18next';
import { useParkOptions, useStreetOptions } from '../parks/requests.js';
import { enterprisesZh } from './zh-CN.js';

type Field = keyof typeof enterprisesZh.fields;

function isField(field: string): field is Field {
  return field in enterprisesZh.fields;
}

/** Labels of a unit's fields and their values in words, for the comparison of two versions. */
export function useFieldValueText(): {
  labelOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
} {
  const { t } = useTranslation();
  const parks = useParkOptions();
  const streets = useStreetOptions();
  const nameIn = (options: readonly { value: string; label: string }[], value: string): string =>
    options.find((option) => option.value === value)?.label ?? value;
  return {
    labelOf: (field) => (isField(field) ? t(`enterprises.fields.${field}`) : field),
    valueOf: (field, value) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      if (field === 'parkId') return nameIn(parks.options, text);
      if (field === 'streetId') return nameIn(streets.options, text);
      if (field === 'kind' && text in enterprisesZh.kinds)
        return t(`enterprises.kinds.${text as 'social_org'}`);
      if (field === 'status' && text in enterprisesZh.statuses)
        return t(`enterprises.statuses.${text as 'resident'}`);
      if (field === 'revenueTier' && text in enterprisesZh.tiers)
        return t(`enterprises.tiers.${text as 'over_10m'}`);
      return text;
    },
  };
}
