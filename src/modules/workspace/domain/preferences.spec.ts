import { describe, expect, it } from '@jest/globals';
import { changePreferences, DEFAULT_PREFERENCES } from './preferences.js';

const COLUMNS = [{ key: 'legalName', shown: true }];
const KEPT = {
  ...DEFAULT_PREFERENCES,
  theme: 'dark' as const,
  lists: { enterprises: { columns: COLUMNS, defaultViewId: 'a' } },
};

describe('changing preferences', () => {
  it('leaves alone what is not named', () => {
    expect(changePreferences(KEPT, { density: 'compact' })).toEqual({
      ...KEPT,
      density: 'compact',
    });
  });

  it('changes one field of one list', () => {
    const after = changePreferences(KEPT, {
      lists: { enterprises: { defaultViewId: null }, parks: { columns: COLUMNS } },
    });
    expect(after.lists).toEqual({
      enterprises: { columns: COLUMNS, defaultViewId: null },
      parks: { columns: COLUMNS, defaultViewId: null },
    });
  });

  it('forgets a list that is back as it came', () => {
    const lists = { enterprises: { columns: null, defaultViewId: null } };
    expect(changePreferences(KEPT, { lists }).lists).toEqual({});
  });

  it('does not touch what it was given', () => {
    changePreferences(KEPT, { lists: { enterprises: { columns: null } } });
    expect(KEPT.lists.enterprises.columns).toBe(COLUMNS);
  });
});
