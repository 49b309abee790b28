import { LISTS, type ListPreference, type ListPreferences } from './lists.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const TYPE_SIZES = ['normal', 'large'] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type TypeSize = (typeof TYPE_SIZES)[number];

/** How a person likes the portal. */
export interface Preferences {
  theme: Theme;
  density: Density;
  typeSize: TypeSize;
  /** Whether single keys are shortcuts (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: boolean;
  lists: ListPreferences;
}

/** What a person changes; what is left out stays as it is. */
export type PreferenceChange = Partial<Omit<Preferences, 'lists'>> & {
  lists?: Partial<Record<keyof ListPreferences, Partial<ListPreference>>>;
};

/** As the portal comes. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  density: 'comfortable',
  typeSize: 'normal',
  singleKeys: true,
  lists: {},
};

/** The preferences once changed: each field by itself, each list by itself and in it each field. */
export function changePreferences(before: Preferences, change: PreferenceChange): Preferences {
  const lists: ListPreferences = { ...before.lists };
  for (const list of LISTS) {
    const wanted = change.lists?.[list];
    if (wanted === undefined) {
      continue;
    }
    const was = before.lists[list] ?? { columns: null, defaultViewId: null };
    const now: ListPreference = {
      columns: wanted.columns === undefined ? was.columns : wanted.columns,
      defaultViewId: wanted.defaultViewId === undefined ? was.defaultViewId : wanted.defaultViewId,
    };
    if (now.columns === null && now.defaultViewId === null) {
      delete lists[list];
    } else {
      lists[list] = now;
    }
  }
  return {
    theme: change.theme ?? before.theme,
    density: change.density ?? before.density,
    typeSize: change.typeSize ?? before.typeSize,
    singleKeys: change.singleKeys ?? before.singleKeys,
    lists,
  };
}
