import { describe, expect, it } from '@jest/globals';
import {
  askedOfProject,
  firstVisitDueOn,
  nextVisitDueOn,
  visitFaults,
  type VisitInput,
  visitShownOn,
} from './instructor-visits.js';

describe('when a visit is due (rule 1.16)', () => {
  it.each([
    ['2026-08-31', '2026-08-31', '2026-11-30'],
    ['2026-08-31', '2026-11-30', '2026-11-30'],
    ['2026-08-31', '2026-12-01', '2027-03-01'],
  ])('sent on %s, followed from %s: the first by %s', (sentOn, openedOn, due) => {
    expect(firstVisitDueOn({ sentOn, openedOn }, 3)).toBe(due);
  });

  it.each([
    [null, '2026-12-01'],
    ['2026-11-30', '2026-11-30'],
    ['2026-12-01', '2026-12-01'],
    ['2026-12-02', '2026-12-01'],
  ])('next one agreed for %s: due by %s', (nextVisitOn, due) => {
    expect(nextVisitDueOn({ visitedOn: '2026-09-01', nextVisitOn }, 3)).toBe(due);
  });

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-14', '2026-12-01'],
    ['2026-12-15', '2026-12-01'],
    ['2026-12-16', '2026-12-02'],
    ['2026-11-01', '2026-12-01'],
  ])('due on %s: shown from %s', (dueOn, shown) => {
    expect(visitShownOn(dueOn, '2026-12-01')).toBe(shown);
  });
});

describe('a visit as it is logged', () => {
  const visit: VisitInput = {
    visitedOn: '2026-11-20',
    fullMembers: 0,
    applicants: 0,
    found: '正常',
  };
  const situation = { sentOn: '2026-11-01', visitMonths: 3, takenDays: ['2026-11-10'] };
  const codes = (input: VisitInput): string[] =>
    visitFaults(input, situation, '2026-11-20').map(({ path, code }) => `${path} ${code}`);

  it.each<[VisitInput, string[]]>([
    [visit, []],
    [{}, ['visitedOn', 'fullMembers', 'applicants', 'found'].map((path) => `${path} isNotEmpty`)],
    [{ ...visit, visitedOn: '2026-11-21' }, ['visitedOn date_in_future']],
    [{ ...visit, visitedOn: '2026-11-01' }, []],
    [{ ...visit, visitedOn: '2026-10-31' }, ['visitedOn before_sent']],
    [{ ...visit, visitedOn: '2026-11-10' }, ['visitedOn visit_logged_already']],
    [{ ...visit, nextVisitOn: '2026-11-20' }, ['nextVisitOn next_not_after']],
    [{ ...visit, nextVisitOn: '2026-11-21' }, []],
    [{ ...visit, nextVisitOn: '2027-02-20' }, []],
    [{ ...visit, nextVisitOn: '2027-02-21' }, ['nextVisitOn next_too_late']],
  ])('%j: %j', (input, found) => {
    expect(codes(input)).toEqual(found);
  });
});

describe('what the members who were counted ask of the project (rules 1.1, 1.2, 16.11)', () => {
  const at = (state: string, fullMembers: number | null) => ({ state, fullMembers });

  it.each([
    [0, null, false, 'nothing'],
    [1, null, false, 'open'],
    [3, null, true, 'nothing'],
    [0, at('counting', null), false, 'nothing'],
    [1, at('counting', null), false, 'count'],
    [1, at('outreach', 0), false, 'recount'],
    [2, at('outreach', 1), false, 'nothing'],
    [2, at('proposed', 2), false, 'nothing'],
    [3, at('proposed', 2), false, 'recount'],
    [3, at('outreach', 3), false, 'nothing'],
    [3, at('preparation', 2), false, 'decided'],
    [4, at('election', 3), false, 'nothing'],
    [1, at('outreach', 3), false, 'nothing'],
  ] as const)('%s counted, project %j, covered %s: %s', (members, project, covered, asked) => {
    expect(askedOfProject(members, project, covered)).toBe(asked);
  });
});
