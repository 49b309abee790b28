import { describe, expect, it } from '@jest/globals';
import { readHolidayNotice } from './read-holiday-notice.js';

/** The seven points of the notice for 2026, as they were published. */
const NOTICE_2026 = `
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。`;

describe('a yearly notice', () => {
  it('gives the 33 days off and 6 make-up days of 2026', () => {
    const { days, faults } = readHolidayNotice(2026, NOTICE_2026);
    expect(faults).toEqual([]);
    expect(days.filter(({ kind }) => kind === 'off')).toHaveLength(33);
    expect(days.filter(({ kind }) => kind === 'work')).toEqual([
      { day: '2026-01-04', kind: 'work', name: '元旦调休' },
      { day: '2026-02-14', kind: 'work', name: '春节调休' },
      { day: '2026-02-28', kind: 'work', name: '春节调休' },
      { day: '2026-05-09', kind: 'work', name: '劳动节调休' },
      { day: '2026-09-20', kind: 'work', name: '国庆节调休' },
      { day: '2026-10-10', kind: 'work', name: '国庆节调休' },
    ]);
  });

  it.each([
    ['one day', '一、元旦：1月1日（周三）放假1天，不调休。', 2025, ['2025-01-01']],
    [
      'over the end of a month',
      '二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。',
      2025,
      [
        '2025-01-28',
        '2025-01-29',
        '2025-01-30',
        '2025-01-31',
        '2025-02-01',
        '2025-02-02',
        '2025-02-03',
        '2025-02-04',
      ],
    ],
    [
      'with blanks and another bracket',
      '3. 清明节: 4 月 4 日 (周六) 至 5 日放假，共 2 天。',
      2026,
      ['2026-04-04', '2026-04-05'],
    ],
  ])('%s', (_what, text, year, expected) => {
    const { days, faults } = readHolidayNotice(year, text);
    expect(faults).toEqual([]);
    expect(days.map(({ day }) => day)).toEqual(expected);
  });

  it.each([
    ['another year’s weekday', '一、元旦：1月1日（周四）放假。', 2027, 'other_weekday'],
    ['another number of days', '一、元旦：1月1日至3日放假，共4天。', 2026, 'other_count'],
    ['a day that is none', '三、清明节：4月31日放假。', 2026, 'not_a_day'],
    [
      'a day of the year before',
      '一、元旦：2025年12月31日至2026年1月1日放假。',
      2026,
      'other_year',
    ],
    ['something else', '关于值班的通知', 2026, 'no_days'],
  ])('tells of %s', (_what, text, year, code) => {
    expect(readHolidayNotice(year, text).faults).toContainEqual(expect.objectContaining({ code }));
  });
});
