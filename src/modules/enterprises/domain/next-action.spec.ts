import { describe, expect, it } from '@jest/globals';
import { nextActions, quarterStart, type UnitSituation } from './next-action.js';

const TODAY = '2026-11-24';

/** A unit that nothing needs doing about: a branch of its own, reported this quarter, everything recorded. */
const SETTLED: UnitSituation = {
  status: 'resident',
  dormantFrom: null,
  coverage: 'own',
  fullMemberCount: 4,
  reportedAsOf: '2026-10-31',
  isWorkedWith: false,
  canBeReached: true,
  industry: '电子商务',
  establishedOn: '2019-03-05',
};
const uncovered = (fullMemberCount: number | null): Partial<UnitSituation> => ({
  coverage: 'none',
  fullMemberCount,
});

describe('what to do next about a unit', () => {
  it.each<[string, Partial<UnitSituation>, string[]]>([
    ['nothing, where all is in order', {}, []],
    ['2 full members, uncovered', uncovered(2), ['join_joint_branch 1.2']],
    ['3 full members, uncovered', uncovered(3), ['found_branch 1.1']],
    ['4 full members, uncovered', uncovered(4), ['found_branch 1.1']],
    [
      '3 full members in a joint branch',
      { coverage: 'joint', fullMemberCount: 3 },
      ['found_branch 1.1'],
    ],
    ['2 full members in a joint branch', { coverage: 'joint', fullMemberCount: 2 }, []],
    ['3 full members with a branch of its own', { fullMemberCount: 3 }, []],
    ['1 full member, uncovered', uncovered(1), ['join_joint_branch 1.2']],
    ['no members, nobody at work there', uncovered(0), ['send_instructor 1.15']],
    ['no members, an instructor at work', { ...uncovered(0), isWorkedWith: true }, []],
    ['no members, covered jointly', { coverage: 'joint', fullMemberCount: 0 }, []],
    [
      'nothing reported ever',
      { ...uncovered(null), reportedAsOf: null },
      ['report_headcount 15.1'],
    ],
    ['reported on the first day of the quarter', { reportedAsOf: '2026-10-01' }, []],
    [
      'reported on the last day of the quarter before',
      { reportedAsOf: '2026-09-30' },
      ['renew_headcount 15.1'],
    ],
    ['nobody to reach', { canBeReached: false }, ['complete_contact 15.2']],
    ['no industry', { industry: null }, ['complete_record 15.2']],
    ['no founding date', { establishedOn: null }, ['complete_record 15.2']],
    [
      'warned, 3 full members, uncovered',
      { ...uncovered(3), status: 'warned' },
      ['found_branch 1.1'],
    ],
    ['applying', { ...uncovered(3), status: 'applying' }, []],
    ['exited', { ...uncovered(3), status: 'exited' }, []],
    ['dormant from today', { ...uncovered(3), dormantFrom: TODAY }, []],
    ['dormant from tomorrow', { ...uncovered(3), dormantFrom: '2026-11-25' }, ['found_branch 1.1']],
  ])('%s', (_what, facts, expected) => {
    const found = nextActions({ ...SETTLED, ...facts }, TODAY);
    expect(found.map(({ code, rule }) => `${code} ${rule}`)).toEqual(expected);
  });

  it('puts the organisation before the figures, and the figures before the record', () => {
    const unit = { ...SETTLED, ...uncovered(3), reportedAsOf: '2026-06-30', canBeReached: false };
    expect(nextActions({ ...unit, industry: null }, TODAY).map(({ code }) => code)).toEqual([
      'found_branch',
      'renew_headcount',
      'complete_contact',
      'complete_record',
    ]);
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-09-30', '2026-07-01'],
    ['2026-12-31', '2026-10-01'],
  ])('the quarter of %s began on %s', (day, start) => {
    expect(quarterStart(day)).toBe(start);
  });
});
