/** The lists whose columns and views are kept; a new list of the portal is entered here. */
export const LISTS = [
  'enterprises',
  'party_orgs',
  'coverage_units',
  'imports',
  'users',
  'audit_events',
  'parks',
  'exports',
  'constructions',
  'admissions',
  'instructor_visits',
] as const;

export type ListKey = (typeof LISTS)[number];

/** One column in the order chosen: shown, or kept out of sight at its place. */
export interface ColumnChoice {
  key: string;
  shown: boolean;
}

/** How a person likes one list. */
export interface ListPreference {
  /** Null: as the list comes. Columns that the list does not know are ignored, new ones come last. */
  columns: ColumnChoice[] | null;
  /** The view that the list opens with; null: everything. */
  defaultViewId: string | null;
}

export type ListPreferences = Partial<Record<ListKey, ListPreference>>;
