import type { LabelledField } from './field-labels.js';

/** One event of the audit trail that concerns a unit: the columns that changed, before and after. */
export interface TrailEvent {
  id: string;
  at: Date;
  tableName: string;
  rowId: string;
  action: 'insert' | 'update' | 'delete' | 'reveal';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  byName: string | null;
  byRole: string | null;
  /** The ledger that the change came with. */
  importFile: string | null;
}

/** The fields whose history is kept, in the order in which a form shows them. */
export const HISTORY_FIELDS = [
  'legalName',
  'creditCode',
  'kind',
  'streetId',
  'industry',
  'status',
  'establishedOn',
  'enteredOn',
  'leftOn',
  'leftReason',
  'dormantFrom',
  'revenueTier',
  'contactName',
  'remark',
] as const satisfies readonly LabelledField[];
export type HistoryField = (typeof HISTORY_FIELDS)[number];

const COLUMNS: Readonly<Record<HistoryField, string>> = {
  legalName: 'legal_name',
  creditCode: 'credit_code',
  kind: 'kind',
  streetId: 'street_id',
  industry: 'industry',
  status: 'status',
  establishedOn: 'established_on',
  enteredOn: 'entered_on',
  leftOn: 'left_on',
  leftReason: 'left_reason',
  dormantFrom: 'dormant_from',
  revenueTier: 'revenue_tier',
  contactName: 'contact_name',
  remark: 'remark',
};

/** Names of people stay out of the trail, which can never be erased: it tells only that there was one. */
export const NOT_KEPT = '＊';
const UNKEPT: readonly HistoryField[] = ['contactName'];

/** Fields that an ordinary edit may set; the status follows from what is done to a unit. */
const EDITABLE: readonly HistoryField[] = HISTORY_FIELDS.filter((field) => field !== 'status');

/** One field of a unit, from one value to another. */
export interface FieldChange {
  event: TrailEvent;
  field: HistoryField;
  from: string | null;
  to: string | null;
  /** Why the former value cannot be put back; null when it can. */
  revertRefused: 'registered' | 'not_editable' | 'not_kept' | 'same_value' | null;
}

/** The names of the fields that an event changed. */
export function changedFields(event: TrailEvent): HistoryField[] {
  return HISTORY_FIELDS.filter((field) => valueOf(event.after, field) !== undefined);
}

/**
 * What became of each field, latest first, from the unit's own events (latest first too). What a unit was registered
 * with counts as a change from nothing; empty values of that moment are left out. A former value can be put back as
 * long as it was kept and is not the present one.
 */
export function fieldHistory(events: readonly TrailEvent[]): FieldChange[] {
  const current = new Map<HistoryField, string | null>();
  const changes: FieldChange[] = [];
  for (const event of events) {
    if (event.tableName !== 'enterprise' || !['insert', 'update'].includes(event.action)) {
      continue;
    }
    for (const field of changedFields(event)) {
      const from = valueOf(event.before, field) ?? null;
      const to = valueOf(event.after, field) ?? null;
      if (!current.has(field)) {
        current.set(field, to);
      }
      if (event.action === 'insert' && to === null) {
        continue;
      }
      changes.push({ event, field, from, to, revertRefused: refusal(event, field, from, current) });
    }
  }
  return changes;
}

function refusal(
  event: TrailEvent,
  field: HistoryField,
  from: string | null,
  current: ReadonlyMap<HistoryField, string | null>,
): FieldChange['revertRefused'] {
  if (event.action === 'insert') {
    return 'registered';
  }
  if (!EDITABLE.includes(field)) {
    return 'not_editable';
  }
  if (UNKEPT.includes(field) && from !== null) {
    return 'not_kept';
  }
  return current.get(field) === from ? 'same_value' : null;
}

/** A column's value as text; undefined where the event does not speak of it. */
function valueOf(
  row: Record<string, unknown> | null,
  field: HistoryField,
): string | null | undefined {
  const value = row?.[COLUMNS[field]];
  if (typeof value !== 'string') {
    return value === undefined ? undefined : null;
  }
  // Events of earlier days still hold the name.
  return UNKEPT.includes(field) ? NOT_KEPT : value;
}
