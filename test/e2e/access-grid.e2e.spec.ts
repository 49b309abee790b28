import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AccessCheck,
  undeclaredRoutes,
  type DeclaredRoute,
} from '../../src/platform/access/access-check.js';
import { rolesWith } from '../../src/platform/access/permissions.js';
import type { ApiClient } from '../support/api-client.js';
import {
  buildGridWorld,
  GRID_ROLES,
  type GridRole,
  type GridWorld,
  LEDGER_REACH,
  OWNERSHIPS,
  type Ownership,
  PLATFORM_REACH,
} from '../support/grid-world.js';
import type { Probe } from '../support/probe.js';
import { PROBES } from '../support/route-probes.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';
import { TestRequests } from '../support/test-requests.js';

/** What the grid checked when it was last looked at; a fall means that something slipped out of it. */
const AT_LEAST = { routes: 43, allows: 140, denies: 900 };

/** Routes that name files one was invited to; the probes invite the reviewer to some. */
const ABOUT_INVITATIONS = /^GET \/(todos|notifications|admissions)$/;

/** Routes that tell administrators who may do what where. */
const ABOUT_GRANTS = /^\w+ \/(users|role-grants)\b/;

const keyOf = (route: DeclaredRoute): string => `${route.method} ${route.path}`;

/**
 * Every route × role × own / other owner / other park / other district / anonymous, generated from the
 * application: a new route fails here until it has a probe.
 */
describe('who reaches what', () => {
  let test: InnerTestApp;
  let world: GridWorld;
  let routes: DeclaredRoute[];
  const clients = {} as Record<GridRole, ApiClient>;
  const counted = { allows: 0, denies: 0 };

  beforeAll(async () => {
    test = await startInnerTestApp();
    new TestRequests(test);
    world = await buildGridWorld(test);
    routes = test.app
      .get(AccessCheck)
      .routes()
      .filter(({ need }) => need?.kind !== 'public');
    for (const role of GRID_ROLES) {
      clients[role] = await test.signIn(world.usernames[role]);
    }
  });
  afterAll(() => test.close());

  it('probes every route, and only routes that exist', () => {
    expect(Object.keys(PROBES).sort()).toEqual(routes.map(keyOf).sort());
    expect(routes.length).toBeGreaterThanOrEqual(AT_LEAST.routes);
  });

  it('finds a route that declares nothing, or a permission nobody declared', () => {
    const [first] = routes;
    expect(undeclaredRoutes(routes)).toEqual([]);
    expect(undeclaredRoutes([{ ...first!, need: undefined }])).toEqual([first!.handler]);
    expect(
      undeclaredRoutes([{ ...first!, need: { kind: 'permission', permission: 'no.such' } }]),
    ).toEqual([first!.handler]);
  });

  it('lets nobody in without a sign-in', async () => {
    for (const route of routes) {
      const probe = PROBES[keyOf(route)]!;
      const answer = await call(test.anonymous(), route, probe, 'own', 'auditor');
      expect({ route: keyOf(route), status: answer.status }).toEqual({
        route: keyOf(route),
        status: 401,
      });
      counted.denies += 1;
    }
  });

  it.each(GRID_ROLES)('%s reaches its own and nothing else', async (role) => {
    for (const route of routes) {
      const probe = PROBES[keyOf(route)]!;
      for (const ownership of probe.list ? (['own'] as const) : OWNERSHIPS) {
        const expected = expectedStatus(route, probe, role, ownership);
        const answer = await call(clients[role], route, probe, ownership, role);
        expect({
          route: keyOf(route),
          role,
          ownership,
          status: answer.status,
          body: answer.status === expected ? '' : answer.text,
        }).toEqual({
          route: keyOf(route),
          role,
          ownership,
          status: expected,
          body: '',
        });
        if (answer.status < 300) {
          refuseLeaks(role, keyOf(route), answer.text);
          counted.allows += 1;
        } else {
          counted.denies += 1;
        }
      }
    }
  });

  it('has looked at as much as before', () => {
    expect(counted.allows).toBeGreaterThanOrEqual(AT_LEAST.allows);
    expect(counted.denies).toBeGreaterThanOrEqual(AT_LEAST.denies);
  });

  function expectedStatus(
    route: DeclaredRoute,
    probe: Probe,
    role: GridRole,
    ownership: Ownership,
  ): number {
    const { need } = route;
    if (need?.kind === 'permission' && !rolesWith(need.permission)?.has(role)) {
      return 403;
    }
    return probe.reach[role]?.includes(ownership)
      ? probe.ok
      : (probe.otherwise?.(world.spots[ownership], world, role) ?? 404);
  }

  async function call(
    client: ApiClient,
    route: DeclaredRoute,
    probe: Probe,
    ownership: Ownership,
    role: GridRole,
  ): Promise<{ status: number; text: string }> {
    const spot = world.spots[ownership];
    const path = await probe.path(spot, world, role);
    if (probe.streams) {
      const window = new AbortController();
      const { status } = await client.open(path, window.signal);
      window.abort();
      return { status, text: '' };
    }
    const answer = probe.form
      ? await client.upload('a.csv', new TextEncoder().encode('a,b\n1,2\n'))
      : await client.send(route.method, path, {
          ...(probe.headers ? { headers: probe.headers } : {}),
          ...(probe.body ? { body: await probe.body(spot, world, role) } : {}),
        });
    return { status: answer.status, text: JSON.stringify(answer.body) };
  }

  /**
   * No answer may name a unit that the role does not see, whatever it was asked; administrators see where roles
   * are granted.
   */
  function refuseLeaks(role: GridRole, route: string, text: string): void {
    for (const ownership of OWNERSHIPS) {
      const { enterpriseId, legalName } = world.spots[ownership];
      const aboutGrants = PLATFORM_REACH[role] && ABOUT_GRANTS.test(route);
      const isInvited = role === 'outside_reviewer' && ABOUT_INVITATIONS.test(route);
      const named =
        !aboutGrants && !isInvited && (text.includes(legalName) || text.includes(enterpriseId));
      if (!LEDGER_REACH[role]?.includes(ownership)) {
        expect({ route, role, ownership, leaks: named }).toEqual({
          route,
          role,
          ownership,
          leaks: false,
        });
      }
    }
    if (route === 'GET /enterprises') {
      for (const ownership of LEDGER_REACH[role] ?? []) {
        expect(text).toContain(world.spots[ownership].enterpriseId);
      }
    }
  }
});
