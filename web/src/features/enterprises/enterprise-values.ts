import type { EnterpriseDetail, EnterpriseEdit, EnterpriseInput } from '../../api/types.js';
import { tidyCreditCode } from './credit-code.js';

/** What the form of a unit holds; texts as typed, dates as YYYY-MM-DD. */
export interface EnterpriseValues {
  parkId: string;
  legalName: string;
  creditCode: string;
  kind: EnterpriseDetail['kind'];
  streetId: string;
  industry?: string;
  establishedOn?: string;
  enteredOn: string;
  leftOn?: string;
  dormantFrom?: string;
  staffCount?: number;
  fullMemberCount?: number;
  anchorCount?: number;
  contactName?: string;
  contactPhone?: string;
  revenueTier?: NonNullable<EnterpriseDetail['revenueTier']>;
  remark?: string;
}

function text(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

/** The form's values of a unit that is there already; the phone stays empty since it is masked. */
export function valuesOf(unit: EnterpriseDetail): EnterpriseValues {
  return {
    parkId: unit.parkId,
    legalName: unit.legalName,
    creditCode: unit.creditCode,
    kind: unit.kind,
    streetId: unit.streetId,
    industry: unit.industry ?? undefined,
    establishedOn: unit.establishedOn ?? undefined,
    enteredOn: unit.enteredOn,
    leftOn: unit.leftOn ?? undefined,
    dormantFrom: unit.dormantFrom ?? undefined,
    contactName: unit.contactName ?? undefined,
    revenueTier: unit.revenueTier ?? undefined,
    remark: unit.remark ?? undefined,
  };
}

/** The body that enters a new unit. */
export function inputOf(values: EnterpriseValues): EnterpriseInput {
  return {
    legalName: values.legalName.trim(),
    creditCode: tidyCreditCode(values.creditCode),
    kind: values.kind,
    streetId: values.streetId,
    industry: text(values.industry),
    establishedOn: values.establishedOn,
    enteredOn: values.enteredOn,
    staffCount: values.staffCount ?? undefined,
    fullMemberCount: values.fullMemberCount ?? undefined,
    anchorCount: values.anchorCount ?? undefined,
    contactName: text(values.contactName),
    contactPhone: text(values.contactPhone),
    revenueTier: values.revenueTier,
    remark: text(values.remark),
  };
}

/** The body that changes a unit: only what differs from what the page was opened with; emptied fields become null. */
export function editOf(
  before: EnterpriseValues,
  values: EnterpriseValues,
  version: number,
): EnterpriseEdit {
  const edit: Record<string, unknown> = {};
  for (const field of EDITABLE) {
    const next = typeof values[field] === 'string' ? text(values[field]) : values[field];
    if ((next ?? null) !== (before[field] ?? null)) edit[field] = next ?? null;
  }
  if (typeof edit['creditCode'] === 'string')
    edit['creditCode'] = tidyCreditCode(edit['creditCode']);
  const phone = text(values.contactPhone);
  return { ...edit, ...(phone ? { contactPhone: phone } : {}), version };
}

const EDITABLE = [
  'legalName',
  'creditCode',
  'kind',
  'streetId',
  'industry',
  'establishedOn',
  'enteredOn',
  'leftOn',
  'dormantFrom',
  'contactName',
  'revenueTier',
  'remark',
] as const satisfies readonly (keyof EnterpriseValues)[];
