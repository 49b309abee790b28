import { describe, expect, it } from '@jest/globals';
import { ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import { readAsOf } from './read-as.js';

const REFERENCE = {
  asOf: '2025-12-31',
  parks: [{ id: 'p1', name: '东园' }],
  streets: [{ id: 's1', name: '东街道' }],
};

describe('how a row was read', () => {
  it('is told where it differs from the text, and nowhere else', () => {
    const { rows } = checkLedger(
      ledgerOf(
        {},
        {
          legalName: ' 乙公司 ',
          creditCode: '９１３７０１０５ＮＮＣＥＲＴＪＸ３Ｊ',
          establishedOn: '2019年3月5日',
          staffCount: '1,200',
        },
        { establishedOn: '2019-02-30' },
      ),
      REFERENCE,
    );
    expect(rows.map(readAsOf)).toEqual([
      {},
      {
        legalName: '乙公司',
        creditCode: '91370105NNCERTJX3J',
        establishedOn: '2019-03-05',
        staffCount: '1200',
      },
      {},
    ]);
  });
});
