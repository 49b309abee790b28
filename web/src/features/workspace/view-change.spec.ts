import { describe, expect, it } from '@jest/globals';
import { isChanged, knownFilters } from './view-change.js';

const VIEW = {
  filters: { coverage: 'none', kind: 'social_org' },
  sort: '-staffCount',
  columns: [{ key: 'kind', shown: false }],
};
const SAME = { filters: { ...VIEW.filters }, sort: '-staffCount', columns: null };

describe('a view that is open', () => {
  it('is unchanged while filters, order and columns are its own', () => {
    expect(isChanged(VIEW, SAME)).toBe(false);
    expect(isChanged(VIEW, { ...SAME, columns: VIEW.columns })).toBe(false);
    expect(
      isChanged(VIEW, { ...SAME, filters: { kind: 'social_org', coverage: 'none', q: undefined } }),
    ).toBe(false);
  });

  it.each<[string, Partial<typeof SAME> | { columns: { key: string; shown: boolean }[] }]>([
    ['one filter less', { filters: { coverage: 'none', kind: '' } }],
    ['another value', { filters: { coverage: 'own', kind: 'social_org' } }],
    ['another order', { sort: 'staffCount' }],
    ['other columns', { columns: [{ key: 'kind', shown: true }] }],
  ])('is changed by %s', (_what, change) => {
    expect(isChanged(VIEW, { ...SAME, ...change })).toBe(true);
  });

  it('brings only filters that the list knows', () => {
    expect(knownFilters(VIEW, ['coverage'])).toEqual({ coverage: 'none' });
  });
});
