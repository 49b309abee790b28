import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import type { ApiClient } from '../support/api-client.js';
import { move, moved, openProject, projectOfUnit } from '../support/construction-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { listed, sent, visited } from '../support/visit-flow.js';

const today = businessDateAt(new Date());
const yesterday = addDays(today, -1);
const longAgo = addMonths(today, -2);

describe('visits of an instructor when several act at once', () => {
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

  const unitWithoutMembers = async (): Promise<string> => {
    const unit = await test.make.enterprise(place, { entered_on: addMonths(today, -4) });
    await test.make.headcount(place, unit, 0, { as_of: addMonths(today, -3) });
    return unit;
  };

  it('two log the same visit at once: it is kept once, the other is told', async () => {
    const dispatch = await sent(officer, place, await unitWithoutMembers(), longAgo);
    const both = await Promise.all([officer, street].map((who) => visited(who, dispatch, today)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('workflow_moved_on');
    expect((await listed(officer)).items).toMatchObject([{ visitCount: 1 }]);
    // And past the file's version, by the database.
    const again = test.superuser.query(
      `insert into instructor_visit (park_id, id, dispatch_id, visited_on, full_members, applicants, found, next_due_on, logged_by, logged_by_name, logged_by_role)
       values ($1, gen_random_uuid(), $2, $3, 0, 0, '重复', $4, gen_random_uuid(), '试验', 'park_officer')`,
      [place.parkId, dispatch.id, today, addMonths(today, 1)],
    );
    await expect(again).rejects.toThrow(/instructor_visit_once/);
  });

  it('a visit that finds members and the choice of a form at the same moment: one after the other', async () => {
    const unit = await unitWithoutMembers();
    const counted = await moved(officer, (await openProject(officer, place, unit)).body, 'count', {
      countedOn: yesterday,
      mobileMembers: 0,
    });
    const dispatch = await sent(officer, place, unit, longAgo);
    const [visit, choice] = await Promise.all([
      visited(street, dispatch, today, { fullMembers: 3 }),
      move(officer, counted, 'send_outreach', {
        instructorName: '何敏',
        instructorFrom: yesterday,
      }),
    ]);
    expect(visit.status).toBe(200);
    expect([200, 409]).toContain(choice.status);
    expect(await projectOfUnit(officer, place, unit)).toMatchObject({
      run: { state: 'proposed' },
      proposal: { form: 'own_branch' },
    });
  });
});
