import type { RecordIndex } from './check-against-records.js';
import type {
  ExistingOrganisation,
  ExistingUnit,
  LedgerDifference,
  LedgerReference,
  LedgerValues,
  RowInProgress,
} from './checked-ledger.js';
import type { LedgerField } from './ledger-fields.js';
import { maskPhones } from './mask-phones.js';
import { jointOrganisationName, ownOrganisationName } from './organisation-names.js';

/** Fields of a unit that a ledger may fill or change, by the field of the ledger they are read from. */
export const UNIT_FIELDS = {
  legalName: 'legalName',
  kind: 'kind',
  streetId: 'street',
  industry: 'industry',
  establishedOn: 'establishedOn',
  enteredOn: 'enteredOn',
  contactName: 'contactName',
  contactPhone: 'contactPhone',
  remark: 'remark',
} as const satisfies Partial<Record<keyof LedgerValues & keyof ExistingUnit, LedgerField>>;

export type UnitField = keyof typeof UNIT_FIELDS;
export const UNIT_FIELD_NAMES = Object.keys(UNIT_FIELDS) as UnitField[];

/**
 * Where a row differs from what the portal holds of its unit, field by field. A blank cell never differs: it leaves what
 * is recorded. A head-count of a new date is a new report and no difference; one of a date that was reported corrects it.
 */
export function findDifferences(
  row: RowInProgress,
  lead: RowInProgress | null,
  unit: ExistingUnit,
  records: RecordIndex,
  reference: Pick<LedgerReference, 'streets'>,
): LedgerDifference[] {
  const { values, declined } = row;
  const found: LedgerDifference[] = [];
  const add = (difference: Omit<LedgerDifference, 'accepted'>): void => {
    found.push({ ...difference, accepted: !declined.includes(difference.field) });
  };
  const streetName = (id: string | null): string =>
    reference.streets.find((street) => street.id === id)?.name ?? '';
  for (const name of UNIT_FIELD_NAMES) {
    const after = values[name];
    const before = unit[name];
    if (after === null || after === before) {
      continue;
    }
    const field = UNIT_FIELDS[name];
    if (name === 'streetId') {
      add({ field, before: streetName(before), after: streetName(after) });
    } else if (name === 'contactPhone') {
      add({ field, before: before === null ? null : maskPhones(before), after: maskPhones(after) });
    } else {
      add({ field, before, after });
    }
  }
  for (const field of ['staffCount', 'fullMemberCount'] as const) {
    const before = unit.headcount?.[field];
    const after = values[field];
    const isWhole = values.staffCount !== null && values.fullMemberCount !== null;
    if (before !== undefined && after !== null && isWhole && after !== before) {
      add({ field, before: String(before), after: String(after) });
    }
  }
  const covering = records.covering(unit);
  addFormation(row, lead, covering, add);
  const keeps = covering !== null && covering.tie === values.formation;
  const isNamedHere = values.formation === 'own' || lead === row;
  const recorded = covering?.organisation.secretaryName ?? null;
  if (keeps && isNamedHere && values.secretary !== null && values.secretary !== recorded) {
    add({ field: 'secretary', before: recorded, after: values.secretary });
  }
  return found;
}

function addFormation(
  row: RowInProgress,
  lead: RowInProgress | null,
  covering: { organisation: ExistingOrganisation; tie: 'own' | 'joint' } | null,
  add: (difference: Omit<LedgerDifference, 'accepted'>) => void,
): void {
  const { formation, partyOrgName } = row.stated ?? row.values;
  if (formation === 'none' || formation === (covering?.tie ?? 'none')) {
    return;
  }
  const named = { ...(formation === 'joint' && lead !== null ? lead.values : row.values) };
  const after =
    (row.stated ? partyOrgName : null) ??
    (formation === 'own' ? ownOrganisationName(named) : jointOrganisationName(named));
  add({
    field: 'formation',
    before: covering === null ? null : covering.tie,
    after: formation,
    organisations: { before: covering?.organisation.name ?? null, after: after ?? '' },
  });
}
