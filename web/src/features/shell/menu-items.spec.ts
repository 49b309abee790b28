import { describe, expect, it } from '@jest/globals';
import { isActive, menuFor } from './menu-items.js';

describe('menuFor', () => {
  it('shows only the workbench without permissions', () => {
    expect(menuFor([]).flatMap((group) => group.items.map((item) => item.key))).toEqual([
      'workbench',
    ]);
  });

  it('shows what the permissions open', () => {
    const keys = menuFor(['enterprise.read', 'coverage.read']).flatMap((group) =>
      group.items.map((item) => item.key),
    );
    expect(keys).toEqual(['workbench', 'enterprises', 'coverage']);
  });
});

describe('isActive', () => {
  it('counts pages below a park to the list they belong to', () => {
    expect(
      isActive({ key: 'enterprises', to: '/enterprises' }, '/parks/1/enterprises/2/edit'),
    ).toBe(true);
    expect(isActive({ key: 'admissions', to: '/admissions' }, '/parks/1/admissions/2')).toBe(true);
    expect(
      isActive({ key: 'admissions', to: '/admissions' }, '/admission/account-applications'),
    ).toBe(true);
    expect(isActive({ key: 'parks', to: '/parks' }, '/parks/1/enterprises/2')).toBe(false);
    expect(isActive({ key: 'gates', to: '/gates' }, '/parks/1/gates')).toBe(true);
    expect(isActive({ key: 'parks', to: '/parks' }, '/parks/1/gates')).toBe(false);
    expect(isActive({ key: 'parks', to: '/parks' }, '/parks/1')).toBe(true);
    expect(isActive({ key: 'workbench', to: '/' }, '/parks')).toBe(false);
  });
});
