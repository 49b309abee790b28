import { type GridWorld, LEDGER_REACH, PARK_REACH, type Spot } from './grid-world.js';
import type { Probe } from './probe.js';

const KEEPERS = {
  district_officer: LEDGER_REACH.district_officer!,
  park_officer: LEDGER_REACH.park_officer!,
};

const organisation = (spot: Spot): string => `/parks/${spot.parkId}/party-orgs/${spot.partyOrgId}`;

const unit = (spot: Spot): string => `/parks/${spot.parkId}/enterprises/${spot.enterpriseId}`;

const versionOf = async (world: GridWorld, id: string): Promise<number> => {
  const { rows } = await world.test.superuser.query<{ version: number }>(
    'select version from party_org where id = $1',
    [id],
  );
  return rows[0]!.version;
};

/** A post of the spot's branch that nobody else touches; its id. */
const freshPost = async (spot: Spot, world: GridWorld): Promise<string> => {
  const { rows } = await world.test.superuser.query<{ id: string }>(
    `insert into party_org_post (park_id, party_org_id, post, person_name, from_on)
     values ($1, $2, 'publicity_officer', $3, '2022-01-01') returning id`,
    [spot.parkId, spot.partyOrgId, `委员${world.test.make.next()}`],
  );
  return rows[0]!.id;
};

const act = (
  path: (spot: Spot, world: GridWorld) => string | Promise<string>,
  body: (spot: Spot, world: GridWorld) => object | Promise<object>,
  ok = 200,
): Probe => ({
  reach: KEEPERS,
  path,
  body: async (spot, world) => ({
    version: await versionOf(world, spot.partyOrgId),
    ...(await body(spot, world)),
  }),
  ok,
});

/** A branch of its own in the spot's park, for acts that can happen once; its address without a version. */
export const freshBranch = async (spot: Spot, world: GridWorld): Promise<string> =>
  world.test.make.partyOrg(spot, 'branch', [await world.test.make.enterprise(spot)]);

/** A joint branch of two new units in the spot's park, and one of them. */
const freshJoint = async (spot: Spot, world: GridWorld): Promise<[id: string, unit: string]> => {
  const { make } = world.test;
  const units = [await make.enterprise(spot), await make.enterprise(spot)];
  return [await make.partyOrg(spot, 'joint_branch', units), units[0]!];
};

/** The unit that the body of a probe is about, made with its path. */
const moving = new Map<Spot, string>();

/** Posts, terms and acts of organisations. */
export const PARTY_ORG_PROBES: Record<string, Probe> = {
  'POST /parks/:parkId/party-orgs/:partyOrgId/terms': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/party-orgs/${await freshBranch(spot, world)}/terms`,
    body: () => ({
      version: 1,
      basis: 'elected',
      startedOn: '2024-07-01',
      officers: [{ post: 'secretary', personName: '周宁' }],
    }),
    ok: 201,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/terms/:termId/extend': act(
    async (spot, world) => {
      const { rows } = await world.test.superuser.query<{ id: string }>(
        `insert into party_org_term (park_id, party_org_id, basis, started_on, due_on)
         values ($1, $2, 'elected', '2021-07-01', '2024-07-01')
         on conflict do nothing returning id`,
        [spot.parkId, spot.partyOrgId],
      );
      const known = await world.test.superuser.query<{ id: string }>(
        'select id from party_org_term where party_org_id = $1',
        [spot.partyOrgId],
      );
      return `${organisation(spot)}/terms/${(rows[0] ?? known.rows[0])!.id}/extend`;
    },
    () => ({ extendedTo: '2024-12-01', extensionBy: '园区综合党委', extensionOn: '2024-06-01' }),
  ),
  'POST /parks/:parkId/party-orgs/:partyOrgId/posts': act(
    (spot) => `${organisation(spot)}/posts`,
    (_spot, world) => ({
      post: 'deputy_secretary',
      personName: `副书记${world.test.make.next()}`,
      basis: 'appointed',
      fromOn: '2024-01-01',
      exceptionBy: '园区综合党委',
      exceptionOn: '2024-01-01',
    }),
    201,
  ),
  'PATCH /parks/:parkId/party-orgs/:partyOrgId/posts/:postId': act(
    async (spot, world) => `${organisation(spot)}/posts/${await freshPost(spot, world)}`,
    () => ({ filedOn: '2024-01-01' }),
  ),
  'POST /parks/:parkId/party-orgs/:partyOrgId/posts/:postId/end': act(
    async (spot, world) => `${organisation(spot)}/posts/${await freshPost(spot, world)}/end`,
    () => ({ untilOn: '2024-01-01' }),
  ),
  'POST /parks/:parkId/party-orgs/:partyOrgId/posts/:postId/void': act(
    async (spot, world) => `${organisation(spot)}/posts/${await freshPost(spot, world)}/void`,
    () => ({ reason: '重复登记' }),
  ),
  'GET /parks/:parkId/organisation-map': {
    reach: Object.fromEntries(
      Object.keys(LEDGER_REACH).map((role) => [role, PARK_REACH[role as keyof typeof PARK_REACH]!]),
    ),
    path: (spot) => `/parks/${spot.parkId}/organisation-map`,
    ok: 200,
  },
  'GET /parks/:parkId/party-orgs/:partyOrgId/history': {
    reach: LEDGER_REACH,
    path: (spot) => `${organisation(spot)}/history`,
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/move-unit': {
    reach: KEEPERS,
    path: async (spot, world) => {
      const [id, unit] = await freshJoint(spot, world);
      moving.set(spot, unit);
      return `/parks/${spot.parkId}/party-orgs/${id}/move-unit`;
    },
    body: (spot, world) => ({
      version: 1,
      enterpriseId: moving.get(spot)!,
      // Of two units one stays alone, which takes somebody's approval (rule 1.2).
      exceptionBy: '园区综合党委',
      exceptionOn: '2023-12-01',
      movedOn: '2024-01-01',
      newBranchName: `迁出${world.test.make.next()}党支部`,
    }),
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/lead': {
    reach: KEEPERS,
    path: async (spot, world) => {
      const [id, unit] = await freshJoint(spot, world);
      moving.set(spot, unit);
      return `/parks/${spot.parkId}/party-orgs/${id}/lead`;
    },
    body: (spot) => ({ version: 1, enterpriseId: moving.get(spot)!, leadsFrom: '2024-01-01' }),
    ok: 200,
  },
  'PATCH /parks/:parkId/party-orgs/:partyOrgId/members/:membershipId': {
    reach: KEEPERS,
    path: async (spot, world) => {
      const [id] = await freshJoint(spot, world);
      const { rows } = await world.test.superuser.query<{ id: string }>(
        'select id from party_org_enterprise where party_org_id = $1',
        [id],
      );
      return `/parks/${spot.parkId}/party-orgs/${id}/members/${rows[0]!.id}`;
    },
    body: () => ({ version: 1, joinedOn: '2022-01-01' }),
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/rename': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/party-orgs/${await freshBranch(spot, world)}/rename`,
    body: (_spot, world) => ({
      version: 1,
      name: `更名${world.test.make.next()}党支部`,
      renamedOn: '2024-01-10',
    }),
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/dissolve': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/party-orgs/${await freshBranch(spot, world)}/dissolve`,
    body: () => ({
      version: 1,
      dissolvedOn: '2024-01-01',
      reason: '单位注销',
      approvedBy: '园区综合党委',
      approvedOn: '2023-12-01',
    }),
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/merge': {
    reach: KEEPERS,
    path: (spot) => `/parks/${spot.parkId}/party-orgs/merge`,
    body: async (spot, world) => {
      const [into] = await freshJoint(spot, world);
      return {
        sources: [{ id: await freshBranch(spot, world), version: 1 }],
        intoPartyOrgId: into,
        mergedOn: '2024-01-01',
        reason: '合并设置',
        approvedBy: '园区综合党委',
        approvedOn: '2023-12-01',
      };
    },
    ok: 200,
  },
  'POST /parks/:parkId/enterprises/:enterpriseId/mass-organisations': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/enterprises/${await world.test.make.enterprise(spot)}/mass-organisations`,
    body: () => ({ kind: 'union', effectiveFrom: '2024-01-01' }),
    ok: 201,
  },
  'POST /parks/:parkId/enterprises/:enterpriseId/mass-organisations/:massOrganisationId/end': {
    reach: KEEPERS,
    path: async (spot, world) => {
      const enterpriseId = await world.test.make.enterprise(spot);
      const { rows } = await world.test.superuser.query<{ id: string }>(
        `insert into mass_organisation (park_id, enterprise_id, kind, effective_from)
         values ($1, $2, 'women_federation', '2023-01-01') returning id`,
        [spot.parkId, enterpriseId],
      );
      return `${unit({ ...spot, enterpriseId })}/mass-organisations/${rows[0]!.id}/end`;
    },
    body: () => ({ dissolvedOn: '2024-01-01' }),
    ok: 200,
  },
};
