import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTERPRISE_SORTS } from '../../src/modules/enterprises/dto/enterprise.dto.js';
import { PARTY_ORG_SORTS } from '../../src/modules/branches/dto/party-org.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Place } from '../support/factory.js';

interface Page {
  items: Record<string, unknown>[];
  total: number;
  page: number;
  next: string | null;
  previous: string | null;
}

const UNITS = 23;
const SIZE = 5;
const NAMES = ['安', '波', '陈', '丁', '鄂', '安'];

describe('a list walked by cursor', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    place = await make.place();
    const second: Place = { ...place, parkId: await make.park(place.districtId) };
    for (let n = 0; n < UNITS; n += 1) {
      const where = n % 3 === 0 ? second : place;
      const id = await make.enterprise(where, {
        legal_name: `${NAMES[n % NAMES.length]}电商有限公司`,
        entered_on: `20${20 + (n % 3)}-01-01`,
        kind: n % 4 === 0 ? 'social_org' : 'non_public_enterprise',
      });
      // Some report nothing, many the same: the order must hold all the same.
      if (n % 5 !== 0) {
        await make.headcount(where, id, n % 3, { staff_count: n % 4 });
      }
      await make.partyOrg(where, 'branch', n % 2 === 0 ? [id] : [], {
        name: `${NAMES[n % NAMES.length]}${n}党支部`,
        effective_from: `20${21 + (n % 2)}-07-01`,
      });
    }
    officer = await test.signIn(await make.user('district_officer', make.at.district(place)));
  });
  afterAll(() => test.close());

  const read = async (path: string): Promise<Page> => {
    const answer = await officer.get<Page>(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.body;
  };
  const withCursor = (list: string, cursor: string): string =>
    `${list}&cursor=${encodeURIComponent(cursor)}`;

  it.each([
    ...ENTERPRISE_SORTS.map((sort) => `/enterprises?pageSize=${SIZE}&sort=${sort}`),
    ...PARTY_ORG_SORTS.map((sort) => `/party-orgs?pageSize=${SIZE}&sort=${sort}`),
    `/enterprises?pageSize=${SIZE}&sort=-staffCount&kind=social_org`,
    `/enterprises?pageSize=${SIZE}&coverage=none`,
  ])('shows on %s, forward and back, what the numbered pages show', async (list) => {
    const whole = await read(list.replace(`pageSize=${SIZE}`, 'pageSize=100'));
    const ids = whole.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(whole.total);
    const pages: Page[] = [await read(list)];
    for (let at = pages[0]!; at.next !== null; pages.push(at)) {
      at = await read(withCursor(list, at.next));
    }
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids);
    expect(pages.map(({ page, total }) => [page, total])).toEqual(
      pages.map((_, index) => [index + 1, whole.total]),
    );
    for (const [index, page] of pages.entries()) {
      const numbered = await read(`${list}&page=${index + 1}`);
      expect(numbered).toEqual(page);
    }
    let back = pages.at(-1)!;
    for (let index = pages.length - 2; index >= 0; index -= 1) {
      back = await read(withCursor(list, back.previous!));
      expect([back.page, back.items]).toEqual([index + 1, pages[index]!.items]);
    }
    expect(back.previous).toBeNull();
  });

  it('puts units that never reported last, whichever way their numbers are sorted', async () => {
    for (const sort of ['staffCount', '-staffCount', 'fullMemberCount', '-fullMemberCount']) {
      const { items } = await read(`/enterprises?pageSize=100&sort=${sort}`);
      const column = items.map((item) => item[sort.replace('-', '')] as number | null);
      const known = column.filter((value) => value !== null);
      expect(column.slice(known.length).every((value) => value === null)).toBe(true);
      expect(known.length).toBeLessThan(column.length);
      expect(known).toEqual(known.toSorted((a, b) => (sort.startsWith('-') ? b - a : a - b)));
    }
  });

  it('refuses a cursor that was changed, that is of another list, another sort or another reader', async () => {
    const list = `/enterprises?pageSize=${SIZE}&sort=creditCode`;
    const { next } = await read(list);
    const other = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
    const refusals = await Promise.all([
      officer.get<ProblemBody>(
        withCursor(list, `${next!.slice(0, -1)}${next!.endsWith('A') ? 'B' : 'A'}`),
      ),
      officer.get<ProblemBody>(withCursor(list, `A${next!.slice(1)}`)),
      officer.get<ProblemBody>(withCursor(list, 'nonsense')),
      officer.get<ProblemBody>(withCursor(`${list}&kind=social_org`, next!)),
      officer.get<ProblemBody>(withCursor(list.replace('creditCode', 'legalName'), next!)),
      officer.get<ProblemBody>(withCursor(list.replace('=5', '=6'), next!)),
      officer.get<ProblemBody>(withCursor(`/party-orgs?pageSize=${SIZE}`, next!)),
      other.get<ProblemBody>(withCursor(list, next!)),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
      refusals.map(() => [422, 'cursor_invalid']),
    );
    expect((await officer.get(withCursor(list, next!))).status).toBe(200);
  });

  it('keeps its place when rows come before it', async () => {
    const list = `/enterprises?pageSize=${SIZE}&sort=enteredOn`;
    const first = await read(list);
    const second = await read(withCursor(list, first.next!));
    await test.make.enterprise(place, { entered_on: '2019-01-01' });
    const again = await read(withCursor(list, first.next!));
    expect(again.items).toEqual(second.items);
    expect((await read(withCursor(list, again.previous!))).items[0]).toMatchObject({
      enteredOn: '2019-01-01',
    });
  });
});
