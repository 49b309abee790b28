import type pg from 'pg';
import { pinyinInitials } from '../src/platform/text/pinyin-initials.js';
import { type DataSetSize, ID_KINDS, idOf, type LoadedUnit } from './data-set-rows.js';

const CHUNK = 10_000;
/** Of a park's branches this share are joint ones, of four units each; the others have one unit. */
const JOINT_SHARE = 0.3;
const JOINT_UNITS = 4;
/** Every so many units one has an instructor, and one a union. */
const INSTRUCTOR_EVERY = 20;
const UNION_EVERY = 23;

interface Organisation {
  id: string;
  park: number;
  district: number;
  kind: 'park_committee' | 'branch' | 'joint_branch';
  name: string;
}

interface Tie {
  id: string;
  unit: LoadedUnit;
  organisation: Organisation;
  isLead: boolean;
}

/** A comprehensive committee in each park, branches of one unit, joint ones of four, and who works in the rest. */
export async function loadOrganisations(
  superuser: pg.Client,
  size: DataSetSize,
  units: readonly LoadedUnit[],
): Promise<void> {
  const { organisations, ties } = organise(size, units);
  await inChunks(organisations, (rows) =>
    superuser.query(
      `insert into party_org (id, park_id, district_id, kind, name, pinyin_initials, effective_from)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::date[])`,
      [
        rows.map(({ id }) => id),
        rows.map(({ park }) => idOf(ID_KINDS.park, park)),
        rows.map(({ district }) => idOf(ID_KINDS.district, district)),
        rows.map(({ kind }) => kind),
        rows.map(({ name }) => name),
        rows.map(({ name }) => pinyinInitials(name)),
        rows.map((_, n) => `20${String(16 + (n % 9)).padStart(2, '0')}-0${1 + (n % 9)}-01`),
      ],
    ),
  );
  await inChunks(
    organisations.filter((_, n) => n % 10 !== 0),
    (rows) =>
      superuser.query(
        `insert into party_org_post (park_id, district_id, party_org_id, post, person_name, from_on)
         select o.park_id, o.district_id, o.id, 'secretary', t.name, o.effective_from
           from unnest($1::uuid[], $2::uuid[], $3::text[]) t(park_id, id, name)
           join party_org o on o.park_id = t.park_id and o.id = t.id`,
        [
          rows.map(({ park }) => idOf(ID_KINDS.park, park)),
          rows.map(({ id }) => id),
          rows.map((_, n) => `书记${n}`),
        ],
      ),
  );
  await inChunks(ties, (rows) =>
    superuser.query(
      `insert into party_org_enterprise (id, park_id, district_id, party_org_id, org_kind, enterprise_id, tie, is_lead, joined_on)
       select t.*, o.effective_from from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[],
                $7::text[], $8::boolean[]) t(id, park_id, district_id, party_org_id, org_kind, enterprise_id, tie, is_lead)
         join party_org o on o.park_id = t.park_id and o.id = t.party_org_id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ unit }) => idOf(ID_KINDS.park, unit.park)),
        rows.map(({ unit }) => idOf(ID_KINDS.district, unit.district)),
        rows.map(({ organisation }) => organisation.id),
        rows.map(({ organisation }) => organisation.kind),
        rows.map(({ unit }) => unit.id),
        rows.map(({ organisation }) => (organisation.kind === 'branch' ? 'own' : 'joint')),
        rows.map(({ isLead }) => isLead),
      ],
    ),
  );
  await loadOutreach(superuser, units);
}

function organise(
  size: DataSetSize,
  units: readonly LoadedUnit[],
): { organisations: Organisation[]; ties: Tie[] } {
  const organisations: Organisation[] = [];
  const ties: Tie[] = [];
  const found = (
    park: number,
    district: number,
    kind: Organisation['kind'],
    name: string,
    members: readonly LoadedUnit[],
  ): void => {
    const organisation = {
      id: idOf(ID_KINDS.partyOrg, organisations.length),
      park,
      district,
      kind,
      name,
    };
    organisations.push(organisation);
    for (const [index, unit] of members.entries()) {
      const id = idOf(ID_KINDS.tie, ties.length);
      ties.push({ id, unit, organisation, isLead: kind === 'joint_branch' && index === 0 });
    }
  };
  for (let park = 0; park < size.parks; park += 1) {
    const own = units.filter((_, n) => n % size.parks === park);
    const { district } = own[0]!;
    found(park, district, 'park_committee', `${park + 1}号园综合党委`, []);
    const branches = Math.floor(size.partyOrgs / size.parks) - 1;
    const joint = Math.floor(branches * JOINT_SHARE);
    let next = 0;
    for (let n = 0; n < branches && next + JOINT_UNITS < own.length; n += 1) {
      const count = n < joint ? JOINT_UNITS : 1;
      const members = own.slice(next, next + count);
      const name = `${members[0]!.name}${n < joint ? '等联合' : ''}党支部`;
      found(park, district, n < joint ? 'joint_branch' : 'branch', name, members);
      next += count;
    }
  }
  return { organisations, ties };
}

async function loadOutreach(superuser: pg.Client, units: readonly LoadedUnit[]): Promise<void> {
  const places = (rows: readonly LoadedUnit[]): string[][] => [
    rows.map(({ park }) => idOf(ID_KINDS.park, park)),
    rows.map(({ district }) => idOf(ID_KINDS.district, district)),
    rows.map(({ id }) => id),
  ];
  await superuser.query(
    `insert into instructor_assignment (park_id, district_id, enterprise_id, instructor_name, from_on)
     select u.*, '指导员', '2023-01-01' from unnest($1::uuid[], $2::uuid[], $3::uuid[]) u(park_id, district_id, enterprise_id)`,
    places(units.filter((_, n) => n % INSTRUCTOR_EVERY === 0)),
  );
  await superuser.query(
    `insert into mass_organisation (park_id, district_id, enterprise_id, kind, effective_from)
     select u.*, 'union', '2023-01-01' from unnest($1::uuid[], $2::uuid[], $3::uuid[]) u(park_id, district_id, enterprise_id)`,
    places(units.filter((_, n) => n % UNION_EVERY === 0)),
  );
}

async function inChunks<Row>(
  rows: readonly Row[],
  load: (chunk: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await load(rows.slice(from, from + CHUNK));
  }
}
