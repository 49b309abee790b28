import { describe, expect, it } from '@jest/globals';
import type { DossierMaterial } from '../../api/types.js';
import { defectsOf, neighbour } from './review-marks.js';

const MATERIALS = ['licence', 'lease', 'quality'].map(
  (code) => ({ code, name: `${code} name` }) as DossierMaterial,
);

describe('marks of a review', () => {
  it('name the defects in the order of the materials, and only those', () => {
    expect(
      defectsOf(MATERIALS, {
        quality: { verdict: 'faulty', text: ' 缺检测报告 ' },
        lease: { verdict: 'fine' },
        licence: { verdict: 'faulty', text: '照片不清' },
        gone: { verdict: 'faulty', text: '不在清单里' },
      }),
    ).toEqual([
      { code: 'licence', name: 'licence name', text: '照片不清' },
      { code: 'quality', name: 'quality name', text: '缺检测报告' },
    ]);
  });

  it.each([
    ['licence', 1, 'lease'],
    ['quality', 1, 'licence'],
    ['licence', -1, 'quality'],
    ['gone', 1, 'licence'],
  ] as const)('from %s by %i on to %s', (from, step, to) => {
    expect(neighbour(MATERIALS, from, step)?.code).toBe(to);
  });

  it('stay where there is nothing to go to', () => {
    expect(neighbour([], 'licence', 1)).toBeUndefined();
  });
});
