import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import type { ApiClient } from '../support/api-client.js';
import { moved, openProject, projectOfUnit } from '../support/construction-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { addressOf, listed, moveDispatch, sent, visited } from '../support/visit-flow.js';

const today = businessDateAt(new Date());
const yesterday = addDays(today, -1);
const longAgo = addMonths(today, -2);

describe('visits of an instructor (rules 1.15, 1.16, 16.10 to 16.12)', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  let street: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
    street = await test.signIn(await test.make.user('street_officer', test.make.at.street(place)));
  });
  afterAll(() => test.close());

  const unitWith = async (fullMembers: number): Promise<string> => {
    const unit = await test.make.enterprise(place, { entered_on: addMonths(today, -4) });
    await test.make.headcount(place, unit, fullMembers, { as_of: addMonths(today, -3) });
    return unit;
  };
  const todos = async (who: ApiClient): Promise<string[]> =>
    (await who.get<{ items: { text: string }[] }>('/todos?box=todo')).body.items.map(
      ({ text }) => text,
    );
  const codes = ({ status, body }: Awaited<ReturnType<typeof visited>>): unknown[] => [
    status,
    ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`),
  ];
  const projectOf = (unit: string) => projectOfUnit(officer, place, unit);

  it('are due every three months; each one logged moves the next and stands in the unit’s timeline', async () => {
    const unit = await unitWith(0);
    const dispatch = await sent(officer, place, unit, longAgo);
    expect(dispatch.nextVisitOn).toBe(addMonths(longAgo, 3));
    expect(dispatch.run.waitingFor.map(({ task, dueOn }) => [task, dueOn])).toContainEqual([
      'visit',
      addMonths(longAgo, 3),
    ]);
    const after = (
      await visited(officer, dispatch, yesterday, { applicants: 2, agreed: '下月组织学习' })
    ).body;
    expect(after.nextVisitOn).toBe(addMonths(yesterday, 3));
    expect(after.visits).toMatchObject([
      { visitedOn: yesterday, applicants: 2, isCorrected: false },
    ]);
    const agreed = (await visited(street, after, today, { nextVisitOn: addDays(today, 10) })).body;
    expect(agreed.nextVisitOn).toBe(addDays(today, 10));
    expect(await todos(officer)).toContainEqual(expect.stringContaining('安排指导员走访'));
    const life = await officer.get<{ items: { title: string; on: string }[] }>(
      `/parks/${place.parkId}/enterprises/${unit}/timeline`,
    );
    expect(
      life.body.items.filter(({ title }) => title.includes('走访')).map(({ on }) => on),
    ).toEqual(expect.arrayContaining([today, yesterday]));
  });

  it('are refused with everything that is wrong; nothing is kept of them', async () => {
    const dispatch = await sent(officer, place, await unitWith(0), longAgo);
    expect(
      codes(await moveDispatch(officer, dispatch, 'log_visit', { visitedOn: addDays(today, 1) })),
    ).toEqual([
      400,
      'fullMembers isNotEmpty',
      'applicants isNotEmpty',
      'found isNotEmpty',
      'visitedOn date_in_future',
    ]);
    expect(
      codes(
        await visited(officer, dispatch, today, { nextVisitOn: addDays(addMonths(today, 3), 1) }),
      ),
    ).toEqual([400, 'nextVisitOn next_too_late']);
    expect(codes(await visited(officer, dispatch, addDays(longAgo, -1)))).toEqual([
      400,
      'visitedOn before_sent',
    ]);
    const after = (await visited(officer, dispatch, today)).body;
    expect(codes(await visited(officer, after, today))).toEqual([
      400,
      'visitedOn visit_logged_already',
    ]);
    expect((await listed(officer)).items).toMatchObject([{ visitCount: 1 }]);
  });

  it('overdue, show at the street’s workbench and in its list', async () => {
    const unit = await unitWith(0);
    const dispatch = await sent(officer, place, unit, addMonths(today, -3));
    expect(dispatch.nextVisitOn >= today).toBe(true);
    expect(await todos(street)).toEqual([]);
    await test.superuser.query(`update instructor_dispatch set next_visit_on = $2 where id = $1`, [
      dispatch.id,
      yesterday,
    ]);
    await test.superuser.query(
      `update todo set due_on = $2, opens_on = case task when 'visit_overdue' then $3::date else opens_on end where run_id = $1`,
      [dispatch.id, yesterday, today],
    );
    expect(await todos(street)).toEqual([expect.stringContaining('走访已超期')]);
    expect((await listed(street, 'overdue=true')).items.map(({ id }) => id)).toEqual([dispatch.id]);
    await visited(officer, dispatch, today);
    expect(await todos(street)).toEqual([]);
    expect((await listed(street, 'overdue=true')).items).toEqual([]);
  });

  it('given to an officer’s account, are his to do', async () => {
    const visitor = await test.make.user('street_officer', test.make.at.street(place));
    const dispatch = await sent(
      officer,
      place,
      await unitWith(0),
      addDays(addMonths(today, -3), 5),
    );
    const { items } = (
      await officer.get<{ items: { userId: string; role: string }[] }>(
        `${addressOf(dispatch)}/accounts`,
      )
    ).body;
    const accountUserId = await test.make.userId(visitor);
    expect(items).toContainEqual(expect.objectContaining({ userId: accountUserId }));
    expect(
      codes(await moveDispatch(officer, dispatch, 'give_account', { accountUserId: dispatch.id })),
    ).toEqual([400, 'accountUserId account_unknown']);
    await moveDispatch(officer, dispatch, 'give_account', { accountUserId });
    const own = await test.signIn(visitor);
    expect(await todos(own)).toEqual([expect.stringContaining('走访“')]);
    expect(await todos(street)).toEqual([]);
    expect(await todos(officer)).toEqual([]);
    expect((await listed(own, 'mine=true')).items.map(({ id }) => id)).toEqual([dispatch.id]);
    expect((await listed(street, 'mine=true')).items).toEqual([]);
  });

  it('wrong entries are corrected by new ones, once each, and stay in sight', async () => {
    const dispatch = await sent(officer, place, await unitWith(0), longAgo);
    const logged = (await visited(officer, dispatch, yesterday)).body;
    const visitId = logged.visits[0]!.id;
    const values = { visitId, visitedOn: today, fullMembers: 0, applicants: 1, found: '更正' };
    expect((await moveDispatch(officer, logged, 'correct_visit', values)).body.code).toBe(
      'workflow_reason_missing',
    );
    const corrected = (
      await moveDispatch(officer, logged, 'correct_visit', { ...values, reason: '日期写错' })
    ).body;
    expect(corrected.visits.map(({ visitedOn, isCorrected }) => [visitedOn, isCorrected])).toEqual([
      [today, false],
      [yesterday, true],
    ]);
    expect(corrected.nextVisitOn).toBe(addMonths(today, 3));
    const again = await moveDispatch(officer, corrected, 'correct_visit', {
      ...values,
      reason: '再改一次',
    });
    expect([again.status, again.body.code]).toEqual([409, 'visit_corrected_already']);
    const voided = (
      await moveDispatch(officer, corrected, 'correct_visit', {
        visitId: corrected.visits[0]!.id,
        voids: true,
        reason: '登记错单位',
      })
    ).body;
    expect(voided.nextVisitOn).toBe(dispatch.nextVisitOn);
    expect((await listed(officer)).items).toMatchObject([{ visitCount: 0, lastVisitOn: null }]);
  });

  it('three full members found: the project that sent the instructor is counted again and proposes a branch', async () => {
    const unit = await unitWith(0);
    const counted = await moved(officer, (await openProject(officer, place, unit)).body, 'count', {
      countedOn: yesterday,
      mobileMembers: 0,
    });
    await moved(officer, counted, 'send_outreach', {
      instructorName: '宋佳',
      instructorFrom: yesterday,
      massOrganisations: ['union'],
    });
    const dispatch = (await listed(officer)).items[0]!;
    const file = (await officer.get<Awaited<ReturnType<typeof sent>>>(addressOf(dispatch))).body;
    const two = (await visited(street, file, yesterday, { fullMembers: 2 })).body;
    expect(two.run.steps[0]!.details['project']).toBe('counted');
    expect(await projectOf(unit)).toMatchObject({
      run: { state: 'proposed' },
      proposal: { rule: '1.2' },
    });
    const three = (await visited(street, two, today, { fullMembers: 3 })).body;
    expect(three.projectId).not.toBeNull();
    expect(await projectOf(unit)).toMatchObject({
      run: { state: 'proposed' },
      proposal: { form: 'own_branch', rule: '1.1' },
    });
  });

  it('three found where nobody opened a project: an officer’s visit opens it, a street’s asks the park to', async () => {
    const [one, other] = [await unitWith(0), await unitWith(0)];
    const mine = (
      await visited(officer, await sent(officer, place, one, longAgo), today, { fullMembers: 3 })
    ).body;
    expect(mine.run.steps[0]!.details['project']).toBe('opened');
    expect(await projectOf(one)).toMatchObject({ proposal: { form: 'own_branch' } });
    const theirs = (
      await visited(street, await sent(officer, place, other, longAgo), today, { fullMembers: 3 })
    ).body;
    expect(theirs.run.steps[0]!.details['project']).toBe('to_open');
    expect(await projectOf(other)).toBeUndefined();
    expect(await todos(officer)).toContainEqual(expect.stringContaining('请立项组建'));
  });

  it('end when the branch is founded, when the unit leaves, and when the instructor’s work ends', async () => {
    const [founded, leaving, ended] = [await unitWith(0), await unitWith(0), await unitWith(0)];
    const file = await sent(officer, place, founded, longAgo);
    expect((await moveDispatch(officer, file, 'found')).body.code).toBe('workflow_refused');
    await test.make.partyOrg(place, 'branch', [founded], { effective_from: yesterday });
    expect((await moveDispatch(officer, file, 'found')).body.run.state).toBe('founded');

    const other = await sent(officer, place, leaving, longAgo);
    const unit = await officer.get<{ version: number }>(
      `/parks/${place.parkId}/enterprises/${leaving}`,
    );
    const left = await officer.patch(`/parks/${place.parkId}/enterprises/${leaving}`, {
      version: unit.body.version,
      leftOn: today,
    });
    expect(left.status).toBe(200);
    const third = await sent(officer, place, ended, longAgo);
    const assignments = (
      await officer.get<{ instructors: { id: string }[] }>(
        `/parks/${place.parkId}/enterprises/${ended}`,
      )
    ).body.instructors;
    await officer.post(
      `/parks/${place.parkId}/enterprises/${ended}/instructors/${assignments[0]!.id}/end`,
      { untilOn: today },
    );
    for (const { id } of [other, third]) {
      const { body } = await officer.get<typeof file>(addressOf({ parkId: place.parkId, id }));
      expect([body.run.state, body.run.waitingFor]).toEqual(['ended', []]);
    }
    expect((await listed(officer)).total).toBe(0);
  });

  it('an instructor whom a ledger named is followed from the day somebody asks for it, once', async () => {
    const unit = await unitWith(0);
    await test.superuser.query(
      `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on) values ($1, $2, '何敏', '2021-01-01')`,
      [place.parkId, unit],
    );
    expect(await listed(officer)).toMatchObject({ total: 0, unfollowed: 1 });
    const body = { enterpriseId: unit, instructorName: '何敏' };
    const open = () =>
      officer.post<{ nextVisitOn: string; id: string }>(
        `/parks/${place.parkId}/instructor-dispatches`,
        body,
      );
    const both = await Promise.all([open(), open()]);
    expect(both.some(({ status }) => status === 201)).toBe(true);
    expect(both.find(({ status }) => status === 201)!.body.nextVisitOn).toBe(addMonths(today, 3));
    expect(await listed(officer)).toMatchObject({ total: 1, unfollowed: 0 });
  });
});
