import { describe, expect, it } from '@jest/globals';
import { faultsOf, fieldName, refreshed } from './form-faults.js';

describe('fieldName', () => {
  it('splits dotted, bracketed and slashed paths', () => {
    expect(fieldName('legalName')).toEqual(['legalName']);
    expect(fieldName('enterprises[0].joinedOn')).toEqual(['enterprises', 0, 'joinedOn']);
    expect(fieldName('/mapping/creditCode')).toEqual(['mapping', 'creditCode']);
  });
});

describe('faultsOf', () => {
  it('links faults of shown fields and keeps the others without a link', () => {
    const faults = faultsOf(
      [
        { path: 'legalName', code: 'required', message: 'a' },
        { path: 'version', code: 'required', message: 'b' },
      ],
      new Set(['legalName']),
    );
    expect(faults).toEqual([
      { name: ['legalName'], message: 'a' },
      { name: null, message: 'b' },
    ]);
  });
});

describe('refreshed', () => {
  it('takes over new words and marks what is corrected', () => {
    const faults = [
      { name: ['a'], message: '旧' },
      { name: ['b'], message: '另' },
      { name: null, message: '无处' },
    ];
    expect(
      refreshed(faults, [
        { name: ['a'], errors: ['新'] },
        { name: ['b'], errors: [] },
      ]),
    ).toEqual([
      { name: ['a'], message: '新' },
      { name: ['b'], message: '另', done: true },
      { name: null, message: '无处' },
    ]);
  });
});
