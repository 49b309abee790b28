type Values = Readonly<Record<string, unknown>>;

/** The values of a form that differ from those it was opened with; one that was emptied is null. */
export function changedValues(now: Values, initial: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now)
      .filter(([field, value]) => !same(value, initial[field]))
      .map(([field, value]) => [field, value ?? null]),
  );
}

/** The values of a draft as a form takes them: null is a field that was emptied. */
export function valuesToSet(draft: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]) => [field, value ?? undefined]),
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(filled(one) ?? null) === JSON.stringify(filled(other) ?? null);
}

/** Without what is empty: an untouched list of one empty row is no change. */
function filled(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.map(filled);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, one]) => [key, filled(one)] as const)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value;
}
