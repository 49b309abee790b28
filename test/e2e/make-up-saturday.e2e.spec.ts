import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../src/platform/calendar/clock.js';
import { AdmissionStory, type DossierBody, good } from '../support/admission-flow.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';

/**
 * The autumn of 2026 as the State Council's notice has it: Sunday 20 September and Saturday 10 October are worked,
 * 25 to 27 September and 1 to 7 October are off. Ten working days from the one end on the other.
 */
const MAKE_UP_SUNDAY = '2026-09-20';
const MAKE_UP_SATURDAY = '2026-10-10';

describe('an answer that is promised for a make-up Saturday', () => {
  let test: InnerTestApp;
  let story: AdmissionStory;
  let submitted: DossierBody;
  let accepted: DossierBody;
  let today: string | null = null;

  beforeAll(async () => {
    test = await startInnerTestApp();
    const clock = test.app.get(Clock);
    const real = clock.now.bind(clock);
    clock.now = () => (today === null ? real() : new Date(`${today}T02:00:00Z`));
    story = await AdmissionStory.open(test);
    const filled = await story.filled();
    today = MAKE_UP_SUNDAY;
    submitted = await story.moved(story.rep, filled, 'submit');
    today = '2026-09-21';
    accepted = await story.moved(story.officer, submitted, 'accept');
  });
  afterAll(() => test.close());

  it('counts the day as worked: it is promised for that Saturday and not for the Monday after', () => {
    expect(submitted.run.promisedOn).toBe(MAKE_UP_SATURDAY);
  });

  it('shows it to whoever applied and to whoever has to answer', async () => {
    for (const reader of [story.rep, story.officer]) {
      const seen = good(await reader.get<DossierBody>(story.file(submitted.run.id)));
      expect(seen.run.promisedOn).toBe(MAKE_UP_SATURDAY);
    }
    expect(accepted.run.waitingFor).toMatchObject([{ task: 'decide', dueOn: MAKE_UP_SATURDAY }]);
  });

  it.each([
    ['2026-10-09', 1],
    [MAKE_UP_SATURDAY, 0],
    ['2026-10-11', 0],
    ['2026-10-12', -1],
  ])('on %s it has %i working days left', async (day, left) => {
    today = day;
    const { items } = good(
      await story.officer.get<{ items: { dueOn: string; workingDaysLeft: number }[] }>('/todos'),
    );
    expect(items).toMatchObject([{ dueOn: MAKE_UP_SATURDAY, workingDaysLeft: left }]);
  });

  it('stands still from that Saturday on, when the unit is asked to mend', async () => {
    today = MAKE_UP_SATURDAY;
    const asked = await story.moved(story.officer, accepted, 'request_supplement', {
      defects: [{ code: 'business_licence', text: '印章不清晰' }],
    });
    expect(asked.run.promisedOn).toBeNull();
  });
});
