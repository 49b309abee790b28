import { describe, expect, it } from '@jest/globals';
import { readDate } from './read-date.js';
import { processorMs } from '../../../../test/support/processor-time.js';

describe('dates of a ledger (rule 11.10)', () => {
  it.each([
    ['2019-03-05', '2019-03-05'],
    ['2019-3-5', '2019-03-05'],
    ['2019/3/5', '2019-03-05'],
    ['2019.3.5', '2019-03-05'],
    ['2019年3月5日', '2019-03-05'],
    ['2019年03月05日', '2019-03-05'],
    ['２０１９年３月５日', '2019-03-05'],
    [' 2019-03-05　', '2019-03-05'],
    ['2019-03-05 00:00:00', '2019-03-05'],
    ['20190305', '2019-03-05'],
    [20190305, '2019-03-05'],
    [43529, '2019-03-05'],
    ['43529', '2019-03-05'],
    [43529.75, '2019-03-05'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
    [new Date('2019-03-05T00:00:00Z'), '2019-03-05'],
    [new Date('2019-03-05T13:30:00Z'), '2019-03-05'],
  ])('%j is %s', (value, date) => {
    expect(readDate(value)).toEqual({ ok: true, date });
  });

  it.each([
    ['2019-02-30', 'date_impossible'],
    ['2019-02-29', 'date_impossible'],
    ['2019年13月1日', 'date_impossible'],
    ['20190230', 'date_impossible'],
    [20190230, 'date_impossible'],
    [60, 'date_impossible'],
    [0, 'date_format'],
    [-5, 'date_format'],
    [2958466, 'date_format'],
    [Number.NaN, 'date_format'],
    ['去年', 'date_format'],
    ['2019', 'date_format'],
    ['2019-03', 'date_format'],
    ['3/5/2019', 'date_format'],
    ['2019-03-05 extra', 'date_format'],
    ['', 'date_format'],
    [new Date(Number.NaN), 'date_format'],
  ])('%j is refused as %s', (value, reason) => {
    expect(readDate(value)).toMatchObject({ ok: false, reason });
  });

  it('reads the 1904 system when told', () => {
    expect(readDate(43529 - 1462, true)).toEqual({ ok: true, date: '2019-03-05' });
    expect(readDate(0, true)).toEqual({ ok: true, date: '1904-01-01' });
    expect(readDate('2019-03-05', true)).toEqual({ ok: true, date: '2019-03-05' });
  });

  it('answers a hostile text at once', async () => {
    const ms = await processorMs(() => {
      expect(readDate('2019'.repeat(12_500)).ok).toBe(false);
      expect(readDate(`2019${' '.repeat(50_000)}x`).ok).toBe(false);
    });
    expect(ms).toBeLessThan(50);
  });
});
