import accountData from './data/accounts.json' with { type: 'json' };
import beiyuan from './data/beiyuan-outside-parks.json' with { type: 'json' };
import districtData from './data/districts.json' with { type: 'json' };
import fenghuangshan from './data/fenghuangshan-park.json' with { type: 'json' };
import huangtai from './data/huangtai-park.json' with { type: 'json' };
import qilu from './data/qilu-cloud-park.json' with { type: 'json' };
import type { PartyOrgKind, Post } from '../src/modules/branches/branches.rules.js';
import type { Role } from '../src/modules/identity/identity.public.js';

/**
 * The demo's data, as the files in data/ hold it. Persons and firms are made up; credit codes carry valid check
 * digits; mobile numbers begin with 154, which no operator uses. Things are named by their natural keys: district
 * code, street and park name, credit code, name of the organisation, user name.
 */
export interface DemoDistrict {
  /** GB/T 2260 code. */
  code: string;
  name: string;
  committeeName: string;
  /** The account that sets up its streets and parks. */
  officer: string;
  streets: readonly string[];
  parks: readonly { name: string; kind?: 'catch_all'; street?: string }[];
}

/** An account and the one role it holds; the fields below `role` say where. */
export interface DemoAccount {
  username: string;
  displayName: string;
  role: Role;
  district?: string;
  street?: string;
  park?: string;
  enterprise?: string;
  partyOrg?: string;
}

/** Everything that one park's ledger holds. Dates are those of `DATA_AS_OF`. */
export interface DemoLedger {
  /** Code of the district. */
  district: string;
  park: string;
  /** The account that enters it. */
  keeper: string;
  enterprises: readonly DemoEnterprise[];
  /** Each after its parent. */
  partyOrgs: readonly DemoPartyOrg[];
  venues: readonly DemoVenue[];
}

export interface DemoEnterprise {
  name: string;
  code: string;
  /** A non-public enterprise unless it says otherwise. */
  kind?: 'social_org';
  street: string;
  industry: string;
  establishedOn: string;
  enteredOn: string;
  leftOn?: string;
  dormantFrom?: string;
  revenueTier?: 'over_100m' | 'over_10m';
  contact: string;
  phone: string;
  remark?: string;
  /** The Party-building instructor sent to it. */
  instructor?: { name: string; from: string };
  massOrganisations?: readonly {
    kind: 'union' | 'youth_league' | 'women_federation';
    from: string;
  }[];
  /** What it reported of itself: staff, full members, anchors. */
  reports: readonly { asOf: string; staff: number; members: number; anchors?: number }[];
}

export interface DemoPartyOrg {
  kind: PartyOrgKind;
  name: string;
  foundedOn: string;
  secretary?: string;
  /** Name of the organisation above it in the same park. */
  parent?: string;
  /** Names of its units; the first leads a joint branch. */
  units: readonly string[];
  /** First day of those units that joined after the founding. */
  joinedOn?: Readonly<Record<string, string | undefined>>;
  /** The election that its leaders come from; names the secretary in place of `secretary`. */
  term?: {
    startedOn: string;
    approvedBy: string;
    officers: readonly { post: Post; name: string }[];
  };
  /** Who approved that it has fewer than three full members (rule 1.1), and when. */
  exception?: { approvedBy: string; on: string };
  /** What it was called before. */
  renamed?: { former: string; on: string };
  /** The organisation, entered before it, that it was merged into. */
  merged?: { into: string; on: string; reason: string; approvedBy: string };
}

export interface DemoVenue {
  kind: 'live_demo_area' | 'meeting_hall' | 'reception_room' | 'micro_site';
  name: string;
  capacity: number;
  location: string;
  /** Name of the unit a micro-site lies at. */
  unit?: string;
}

/** The day the data files describe. When they are loaded, all dates move along with it, by whole months. */
export const DATA_AS_OF = '2026-06-30';

export const DEMO_DISTRICTS: readonly DemoDistrict[] = districtData as DemoDistrict[];
export const DEMO_ACCOUNTS: readonly DemoAccount[] = accountData as DemoAccount[];
export const DEMO_LEDGERS: readonly DemoLedger[] = [
  huangtai,
  fenghuangshan,
  qilu,
  beiyuan,
] as DemoLedger[];
