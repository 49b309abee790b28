import { useTranslation } from 'react-i18next';
import { partyOrgsZh } from './zh-CN.js';

type Field = keyof typeof partyOrgsZh.fields;

function isField(field: string): field is Field {
  return field in partyOrgsZh.fields;
}

/** Labels and values of an organisation's fields in words, for the comparison of two versions. */
export function usePartyOrgFieldText(): {
  labelOf: (field: string) => string;
  valueOf: (field: string, value: unknown) => string;
} {
  const { t } = useTranslation();
  return {
    labelOf: (field) => (isField(field) ? t(`partyOrgs.fields.${field}`) : field),
    valueOf: (_field, value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  };
}
