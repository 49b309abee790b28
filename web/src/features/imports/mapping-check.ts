/** A field of the ledger and whether a column for it must be there. */
export interface MappedField {
  field: string;
  label: string;
  required: boolean;
}

export type MappingFault =
  { kind: 'unmatched'; fields: string[] } | { kind: 'twice'; column: string; fields: string[] };

/** What is wrong with a choice of columns: required fields without one, a column used twice. */
export function mappingFaults(
  fields: readonly MappedField[],
  mapping: Readonly<Record<string, string | undefined>>,
): MappingFault[] {
  const faults: MappingFault[] = [];
  const unmatched = fields
    .filter((field) => field.required && !mapping[field.field])
    .map((field) => field.label);
  if (unmatched.length > 0) faults.push({ kind: 'unmatched', fields: unmatched });
  const byColumn = new Map<string, string[]>();
  for (const field of fields) {
    const column = mapping[field.field];
    if (column) byColumn.set(column, [...(byColumn.get(column) ?? []), field.label]);
  }
  for (const [column, labels] of byColumn) {
    if (labels.length > 1) faults.push({ kind: 'twice', column, fields: labels });
  }
  return faults;
}
