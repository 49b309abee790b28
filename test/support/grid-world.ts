import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

/** Whose row a request is about, seen from the actors, who all stand at `own`. */
export const OWNERSHIPS = ['own', 'otherOwner', 'otherPark', 'otherDistrict'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const GRID_ROLES = [
  'district_officer',
  'street_officer',
  'park_officer',
  'branch_secretary',
  'enterprise_rep',
  'outside_reviewer',
  'lawyer',
  'mentor',
  'system_admin',
  'security_admin',
  'auditor',
] as const;
export type GridRole = (typeof GRID_ROLES)[number];

/** One owner's rows: an enterprise with its own branch, in a park, on a street. */
export interface Spot extends Place {
  enterpriseId: string;
  partyOrgId: string;
  membershipId: string;
  venueId: string;
  legalName: string;
}

export interface GridWorld {
  test: TestApp;
  spots: Record<Ownership, Spot>;
  usernames: Record<GridRole, string>;
}

/** Four owners in two parks of one district and one of another, and one user per role at `own`. */
export async function buildGridWorld(test: TestApp): Promise<GridWorld> {
  const { make } = test;
  const own = await make.place();
  const otherStreet = await make.street(own.districtId);
  const otherPark = await make.park(own.districtId);
  const spots = {
    own: await buildSpot(test, own),
    otherOwner: await buildSpot(test, { ...own, streetId: otherStreet }),
    otherPark: await buildSpot(test, { ...own, parkId: otherPark, streetId: otherStreet }),
    otherDistrict: await buildSpot(test, await make.place()),
  };
  const places: Record<GridRole, Record<string, unknown>> = {
    district_officer: make.at.district(own),
    street_officer: make.at.street(own),
    park_officer: make.at.park(own),
    branch_secretary: make.at.branch(own, spots.own.partyOrgId),
    enterprise_rep: make.at.enterprise(own, spots.own.enterpriseId),
    outside_reviewer: make.at.district(own),
    lawyer: make.at.park(own),
    mentor: make.at.district(own),
    system_admin: make.at.platform(),
    security_admin: make.at.platform(),
    auditor: make.at.platform(),
  };
  const usernames = {} as Record<GridRole, string>;
  for (const role of GRID_ROLES) {
    usernames[role] = await make.user(role, places[role]);
  }
  return { test, spots, usernames };
}

async function buildSpot(test: TestApp, place: Place): Promise<Spot> {
  const { make, superuser } = test;
  const legalName = `格子${make.next()}号电商有限公司`;
  const enterpriseId = await make.enterprise(place, {
    legal_name: legalName,
    contact_phone: '13800001234',
  });
  await make.headcount(place, enterpriseId, 4);
  const partyOrgId = await make.partyOrg(place, 'branch', [enterpriseId]);
  const membership = await superuser.query<{ id: string }>(
    'select id from party_org_enterprise where party_org_id = $1',
    [partyOrgId],
  );
  const venue = await superuser.query<{ id: string }>(
    `insert into venue (park_id, name, kind) values ($1, $2, 'meeting_hall') returning id`,
    [place.parkId, `会议室${make.next()}`],
  );
  return {
    ...place,
    enterpriseId,
    partyOrgId,
    membershipId: membership.rows[0]!.id,
    venueId: venue.rows[0]!.id,
    legalName,
  };
}

/** Which owners' ledger rows a role that reads the ledger sees from `own`. */
export const LEDGER_REACH: Partial<Record<GridRole, readonly Ownership[]>> = {
  district_officer: ['own', 'otherOwner', 'otherPark'],
  street_officer: ['own'],
  park_officer: ['own', 'otherOwner'],
  branch_secretary: ['own'],
  enterprise_rep: ['own'],
};

/** Which owners' parks a local role sees from `own`. */
export const PARK_REACH: Partial<Record<GridRole, readonly Ownership[]>> = {
  district_officer: ['own', 'otherOwner', 'otherPark'],
  street_officer: ['own', 'otherOwner', 'otherPark'],
  outside_reviewer: ['own', 'otherOwner', 'otherPark'],
  mentor: ['own', 'otherOwner', 'otherPark'],
  park_officer: ['own', 'otherOwner'],
  branch_secretary: ['own', 'otherOwner'],
  enterprise_rep: ['own', 'otherOwner'],
  lawyer: ['own', 'otherOwner'],
};

/** Everything of the district, from anywhere in it. */
export const DISTRICT_REACH: Partial<Record<GridRole, readonly Ownership[]>> = Object.fromEntries(
  Object.keys(PARK_REACH).map((role) => [role, ['own', 'otherOwner', 'otherPark'] as const]),
);

/** Administrators of the platform reach all accounts. */
export const PLATFORM_REACH: Partial<Record<GridRole, readonly Ownership[]>> = {
  system_admin: OWNERSHIPS,
  security_admin: OWNERSHIPS,
  auditor: OWNERSHIPS,
};
