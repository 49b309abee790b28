import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import type { ApiClient } from '../support/api-client.js';
import {
  addressOfProject,
  ledToFiling,
  move,
  moved,
  openProject,
  type Project,
} from '../support/construction-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const today = businessDateAt(new Date());
const yesterday = addDays(today, -1);

describe('construction when several act at once', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  let district: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
    district = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
  });
  afterAll(() => test.close());

  const unitWith = async (fullMembers: number): Promise<string> => {
    const unit = await test.make.enterprise(place, { entered_on: addMonths(today, -2) });
    await test.make.headcount(place, unit, fullMembers, { as_of: yesterday });
    return unit;
  };
  const filing = async (unit: string, choice: object): Promise<Project> => {
    const project = await moved(officer, (await openProject(officer, place, unit)).body, 'count', {
      countedOn: today,
      mobileMembers: 0,
    });
    return ledToFiling(officer, await moved(officer, project, 'choose', choice), yesterday);
  };
  const organisationsOf = async (unit: string): Promise<number> =>
    (
      await test.superuser.query('select 1 from party_org_enterprise where enterprise_id = $1', [
        unit,
      ])
    ).rows.length;

  it('two officers complete: one organisation is entered, the other is told what changed', async () => {
    const unit = await unitWith(3);
    const project = await filing(unit, { form: 'own_branch', orgName: '甲党支部' });
    const both = await Promise.all(
      [officer, district].map((who) => move(who, project, 'complete', { filedOn: today })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = both.find(({ status }) => status === 409)!.body;
    expect(late.code).toBe('workflow_moved_on');
    expect(late.detail).toMatch(/已备案并建立党组织/);
    expect(await organisationsOf(unit)).toBe(1);
  });

  it('two officers open: one project', async () => {
    const unit = await unitWith(3);
    const both = await Promise.all([officer, district].map((who) => openProject(who, place, unit)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('construction_open_already');
  });

  it('the unit leaves while its organisation is entered: one of both happens as if it were alone', async () => {
    const unit = await unitWith(3);
    const project = await filing(unit, { form: 'own_branch', orgName: '甲党支部' });
    const [done, left] = await Promise.all([
      move(officer, project, 'complete', { filedOn: today }),
      district.patch(`/parks/${place.parkId}/enterprises/${unit}`, { version: 1, leftOn: today }),
    ]);
    expect(left.status).toBe(200);
    const now = (await officer.get<Project>(addressOfProject(project))).body;
    const { rows } = await test.superuser.query<{ left_on: string | null }>(
      'select left_on::text from party_org_enterprise where enterprise_id = $1',
      [unit],
    );
    if (done.status === 200) {
      // Entered first, then left: the membership ends with the leaving.
      expect([now.run.state, rows]).toEqual(['completed', [{ left_on: today }]]);
    } else {
      expect([now.run.state, rows]).toEqual(['cancelled', []]);
    }
  });

  it('the joint branch fills up meanwhile: joining it takes a reason, or another proposal', async () => {
    const joint = await test.make.partyOrg(place, 'joint_branch', [
      await unitWith(1),
      await unitWith(1),
      await unitWith(1),
      await unitWith(1),
    ]);
    const project = await filing(await unitWith(2), {
      form: 'join_joint',
      joinPartyOrgId: joint,
    });
    const fifth = await district.post(`/parks/${place.parkId}/party-orgs/${joint}/members`, {
      enterpriseId: await unitWith(2),
      joinedOn: yesterday,
    });
    expect(fifth.status).toBe(201);
    const full = await move(officer, project, 'complete', { filedOn: today });
    expect([full.status, full.body.code]).toEqual([422, 'workflow_refused']);
    expect(full.body.detail).toMatch(/现已覆盖 5 家单位/);
    const joined = await moved(officer, project, 'complete', {
      filedOn: today,
      formReason: '同楼办公，便于开展组织生活',
    });
    expect([joined.run.state, joined.formReason]).toEqual([
      'completed',
      '同楼办公，便于开展组织生活',
    ]);
  });

  it('the joint branch is dissolved meanwhile: nothing is joined, another proposal is made', async () => {
    const units = [await unitWith(1), await unitWith(1)];
    const joint = await test.make.partyOrg(place, 'joint_branch', units);
    const project = await filing(await unitWith(2), { form: 'join_joint', joinPartyOrgId: joint });
    const gone = await district.post(`/parks/${place.parkId}/party-orgs/${joint}/dissolve`, {
      version: 1,
      dissolvedOn: today,
      reason: '单位减少',
      approvedBy: '园区综合党委',
      approvedOn: yesterday,
    });
    expect(gone.status).toBe(200);
    const refused = await move(officer, project, 'complete', { filedOn: today });
    expect(refused.body.detail).toMatch(/已经撤销，请重新提出方案/);
    const again = await moved(officer, project, 'choose_again', { reason: '联合党支部已撤销' });
    expect(again.proposal).toMatchObject({ form: 'new_joint', candidates: [] });
    expect(again.proposal!.partners).toHaveLength(2);
  });
});
