import { describe, expect, it } from '@jest/globals';
import { checkCreditCode, kindOfCreditCode } from '../src/modules/enterprises/enterprises.rules.js';
import { ROLES } from '../src/modules/identity/identity.public.js';
import { isBusinessDate } from '../src/platform/calendar/business-date.js';
import { DATA_AS_OF, DEMO_ACCOUNTS, DEMO_DISTRICTS, DEMO_LEDGERS } from './demo-data.js';
import { ADMISSION_STORIES } from './gates/admission-stories.js';
import { storyOf } from './gates/assessment-stories.js';
import { DEMO_PROJECTS } from './gates/construction-stories.js';
import { DEMO_ACCOUNT_APPLICANTS, DEMO_APPLICANTS } from './gates/gate-data.js';

const enterprises = DEMO_LEDGERS.flatMap((ledger) => ledger.enterprises);
/** Those that apply; none of them stands in a ledger. */
const applicants = [...DEMO_APPLICANTS, ...DEMO_ACCOUNT_APPLICANTS];

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('data of the demo', () => {
  it('give every unit a valid code of its kind, a number that nobody has, and a name of its own', () => {
    const firms = [...enterprises, ...applicants];
    expect(firms.filter(({ code }) => !checkCreditCode(code).ok)).toEqual([]);
    expect(
      enterprises.filter(
        ({ code, kind }) => kindOfCreditCode(code) !== (kind ?? 'non_public_enterprise'),
      ),
    ).toEqual([]);
    expect(firms.filter(({ phone }) => !/^154\d{8}$/.test(phone))).toEqual([]);
    for (const names of [
      firms.map(({ code }) => code),
      firms.map(({ name }) => name),
      firms.map(({ phone }) => phone),
      DEMO_ACCOUNTS.map(({ username }) => username),
      DEMO_ACCOUNTS.map(({ displayName }) => displayName),
      DEMO_LEDGERS.flatMap(({ partyOrgs }) => partyOrgs.map(({ name }) => name)),
      DEMO_LEDGERS.flatMap(({ venues }) => venues.map(({ name }) => name)),
    ]) {
      expect(duplicates(names)).toEqual([]);
    }
  });

  it('have dates that exist, in order, none after the day they describe', () => {
    for (const unit of enterprises) {
      const { establishedOn, enteredOn, leftOn = DATA_AS_OF, reports } = unit;
      const dates = [establishedOn, enteredOn, ...reports.map(({ asOf }) => asOf), leftOn];
      expect({ unit: unit.name, dates: dates.filter((date) => !isBusinessDate(date)) }).toEqual({
        unit: unit.name,
        dates: [],
      });
      expect({ unit: unit.name, dates }).toEqual({ unit: unit.name, dates: [...dates].sort() });
    }
  });

  it('report no more members or anchors than staff', () => {
    const reports = enterprises.flatMap((unit) => unit.reports);
    expect(
      reports.filter(({ staff, members, anchors = 0 }) => members > staff || anchors > staff),
    ).toEqual([]);
  });

  it.each(DEMO_LEDGERS.map((ledger) => [ledger.park, ledger] as const))(
    'found the organisations of %s over units that were there, each unit covered once',
    (_, { partyOrgs, enterprises: units }) => {
      const enteredOn = new Map(units.map((unit) => [unit.name, unit.enteredOn]));
      for (const { name, foundedOn, units: members, joinedOn } of partyOrgs) {
        const early = members.filter(
          (unit) => !((enteredOn.get(unit) ?? '9999') <= (joinedOn?.[unit] ?? foundedOn)),
        );
        expect({ name, early }).toEqual({ name, early: [] });
      }
      const covering = partyOrgs.filter(({ kind }) =>
        ['branch', 'joint_branch', 'general_branch'].includes(kind),
      );
      expect(duplicates(covering.flatMap((organisation) => organisation.units))).toEqual([]);
    },
  );

  it('tell of one district with about a thousand people at work, and an empty one', () => {
    const resident = enterprises.filter(({ leftOn }) => leftOn === undefined);
    const staff = resident.reduce((sum, { reports }) => sum + reports.at(-1)!.staff, 0);
    expect(resident.length).toBeGreaterThan(100);
    expect(staff).toBeGreaterThan(900);
    expect(staff).toBeLessThan(1000);
    expect(enterprises.filter(({ revenueTier }) => revenueTier === 'over_100m')).toHaveLength(10);
    expect(enterprises.filter(({ revenueTier }) => revenueTier === 'over_10m')).toHaveLength(39);
    expect(DEMO_DISTRICTS.map(({ parks, streets }) => [parks.length, streets.length])).toEqual([
      [4, 6],
      [7, 4],
    ]);
  });

  it('lead applications and projects of firms that exist to days that are not to come', () => {
    for (const { name, story, ago, members, staff } of DEMO_APPLICANTS) {
      const cast = { filler: 'filler', first: 'first', second: 'second', ago };
      const steps = ADMISSION_STORIES[story](cast);
      const days = steps.map((step) => step.ago);
      expect({ name, days, fits: members <= staff }).toEqual({
        name,
        days: days.toSorted((a, b) => b - a).filter((day) => day >= 0),
        fits: true,
      });
    }
    const names = new Set([...enterprises, ...DEMO_APPLICANTS].map(({ name }) => name));
    expect(DEMO_PROJECTS.filter(({ unit }) => !names.has(unit))).toEqual([]);
  });

  it('re-check what nobody reported only when its time is over, whatever holidays lie between', () => {
    const names = DEMO_LEDGERS.flatMap(({ enterprises: units, partyOrgs }) =>
      [...units, ...partyOrgs].map(({ name }) => name),
    );
    const gaps = names.flatMap((name) => {
      const steps = storyOf(name, 0);
      const unreported = steps.find(({ action }) => action === 'check_unreported');
      return unreported
        ? [steps.find(({ action }) => action === 'warn')!.ago - unreported.ago]
        : [];
    });
    expect(gaps.length).toBeGreaterThan(4);
    // Five working days, two weekends and the longest holiday.
    expect(gaps.filter((days) => days < 20)).toEqual([]);
  });

  it('have an account named by each role, and a second one where two people decide', () => {
    const names = DEMO_ACCOUNTS.map(({ username }) => username);
    const seconds = [
      'district_officer_2',
      'park_officer_2',
      'lawyer_2',
      'enterprise_rep_2',
      'mentor_2',
      'outside_reviewer_2',
    ];
    expect(names).toEqual(expect.arrayContaining([...ROLES, ...seconds, 'district_officer_benxi']));
    expect(DEMO_ACCOUNTS.filter(({ username, role }) => !username.startsWith(role))).toEqual([]);
  });
});
