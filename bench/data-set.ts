import type pg from 'pg';
import { creditCode } from '../test/support/credit-codes.js';
import { loadOrganisations } from './data-set-organisations.js';
import { type DataSetSize, ID_KINDS, idOf, type LoadedUnit } from './data-set-rows.js';
import { pinyinInitials } from '../src/platform/text/pinyin-initials.js';

export const FULL_SIZE: DataSetSize = {
  parks: 300,
  enterprises: 100_000,
  partyOrgs: 30_000,
  members: 600_000,
};

/** Districts by their share of the parks: the first one's officer drives, and sees two thirds of all rows. */
const DISTRICT_SHARES = [20, 6, 4] as const;
const STREETS = 12;
const CHUNK = 10_000;

/** A generator of the same numbers every time (mulberry32), in [0, 1). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NAME_CHARACTERS = [
  ...'云锦瑞丰凯达恒信博远宏图晨曦金桥银杏松柏海川江河天骏地利人和康泰安宁吉祥如意卓越创新智慧星辰',
  ...'日月山水春夏秋冬东南西北梅兰竹菊龙凤麒麟鹏程万里鼎盛兴旺隆昌茂源泉清风明月翠微青岚紫荆白鹭',
];
const INITIALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '云y锦j瑞r丰f凯k达d恒h信x博b远y宏h图t晨c曦x金j桥q银y杏x松s柏b海h川c江j河h天t骏j地d利l人r和h康k泰t安a宁n吉j祥x如r意y卓z越y创c新x智z慧h星x辰c',
    '日r月y山s水s春c夏x秋q冬d东d南n西x北b梅m兰l竹z菊j龙l凤f麒q麟l鹏p程c万w里l鼎d盛s兴x旺w隆l昌c茂m源y泉q清q风f明m翠c微w青q岚l紫z荆j白b鹭l',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const TRADES = [
  ['电子商务', 'dzsw'],
  ['网络科技', 'wlkj'],
  ['供应链管理', 'gylgl'],
  ['文化传媒', 'whcm'],
  ['物流', 'wl'],
] as const;

const parkDistrict = (park: number, parks: number): number => {
  const whole = DISTRICT_SHARES.reduce((sum, share) => sum + share, 0);
  let until = 0;
  for (const [district, share] of DISTRICT_SHARES.entries()) {
    until += (share / whole) * parks;
    if (park < Math.round(until)) {
      return district;
    }
  }
  return DISTRICT_SHARES.length - 1;
};

/** What the probes draw from: ids and names that the data set is known to hold. */
export interface DataSet {
  districtId: string;
  /** Parks of the driven district. */
  parkIds: string[];
  streetId: string;
  /** Units of the driven district, resident today, with their park. */
  units: { id: string; parkId: string; name: string }[];
}

/**
 * Fills an empty migrated database as superuser. Triggers and foreign keys rest meanwhile: the rows
 * are right by construction, and what triggers keep is written out.
 */
export async function loadDataSet(superuser: pg.Client, size: DataSetSize): Promise<DataSet> {
  await superuser.query('set session_replication_role = replica');
  await loadPlaces(superuser, size);
  const units = await loadUnits(superuser, size);
  await loadOrganisations(superuser, size, units);
  await superuser.query('set session_replication_role = origin');
  await superuser.query('vacuum analyze');
  const driven = units.filter(({ district }) => district === 0);
  return {
    districtId: idOf(ID_KINDS.district, 0),
    streetId: idOf(ID_KINDS.street, 0),
    parkIds: [...new Set(driven.map(({ park }) => idOf(ID_KINDS.park, park)))],
    units: driven.map(({ id, park, name }) => ({ id, parkId: idOf(ID_KINDS.park, park), name })),
  };
}

async function loadPlaces(superuser: pg.Client, size: DataSetSize): Promise<void> {
  const districts = DISTRICT_SHARES.map((_, n) => n);
  await superuser.query(
    `insert into district (id, code, name, committee_name)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])`,
    [
      districts.map((n) => idOf(ID_KINDS.district, n)),
      districts.map((n) => String(370_101 + n)),
      districts.map((n) => `测试${n + 1}区`),
      districts.map((n) => `测试${n + 1}区个体私营企业党委`),
    ],
  );
  const streets = Array.from({ length: districts.length * STREETS }, (_, n) => n);
  await superuser.query(
    'insert into street (id, district_id, name) select * from unnest($1::uuid[], $2::uuid[], $3::text[])',
    [
      streets.map((n) => idOf(ID_KINDS.street, n)),
      streets.map((n) => idOf(ID_KINDS.district, Math.floor(n / STREETS))),
      streets.map((n) => `第${n + 1}街道`),
    ],
  );
  const parks = Array.from({ length: size.parks }, (_, n) => n);
  await superuser.query(
    `insert into park (id, district_id, name, pinyin_initials)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`,
    [
      parks.map((n) => idOf(ID_KINDS.park, n)),
      parks.map((n) => idOf(ID_KINDS.district, parkDistrict(n, size.parks))),
      parks.map(parkName),
      parks.map((n) => pinyinInitials(parkName(n))),
    ],
  );
}

const parkName = (n: number): string =>
  `${NAME_CHARACTERS[n % NAME_CHARACTERS.length]}${n + 1}号电商园`;

const nameOf = (next: () => number): { name: string; initials: string } => {
  const own = Array.from(
    { length: 3 + Math.floor(next() * 3) },
    () => NAME_CHARACTERS[Math.floor(next() * NAME_CHARACTERS.length)]!,
  );
  const [trade, tradeInitials] = TRADES[Math.floor(next() * TRADES.length)]!;
  return {
    name: `济南${own.join('')}${trade}有限公司`,
    initials: `jn${own.map((character) => INITIALS[character]!).join('')}${tradeInitials}yxgs`,
  };
};

const day = (next: () => number, from: number, years: number): string =>
  new Date(Date.UTC(from, 0, 1 + Math.floor(next() * years * 365))).toISOString().slice(0, 10);

async function loadUnits(superuser: pg.Client, size: DataSetSize): Promise<LoadedUnit[]> {
  const next = numbersFrom(20_261_124);
  const units: LoadedUnit[] = [];
  for (let from = 0; from < size.enterprises; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, size.enterprises - from) }, (_, index) => {
      const n = from + index;
      const park = n % size.parks;
      const district = parkDistrict(park, size.parks);
      const { name, initials } = nameOf(next);
      units.push({ id: idOf(ID_KINDS.enterprise, n), park, district, name });
      return {
        id: idOf(ID_KINDS.enterprise, n),
        park: idOf(ID_KINDS.park, park),
        district: idOf(ID_KINDS.district, district),
        street: idOf(ID_KINDS.street, district * STREETS + Math.floor(next() * STREETS)),
        kind: next() < 0.85 ? 'non_public_enterprise' : 'social_org',
        name,
        initials,
        code: creditCode(n + 1),
        status: next() < 0.95 ? 'resident' : next() < 0.6 ? 'warned' : 'applying',
        entered: day(next, 2016, 8),
        left: next() < 0.03 ? day(next, 2025, 1) : null,
        dormant: next() < 0.02 ? day(next, 2025, 1) : null,
        staff: Math.floor(next() ** 3 * 300) + 2,
      };
    });
    const column = <Key extends keyof (typeof rows)[number]>(key: Key) =>
      rows.map((row) => row[key]);
    await superuser.query(
      `insert into enterprise (id, park_id, district_id, street_id, kind, legal_name, pinyin_initials, credit_code,
                               status, entered_on, left_on, dormant_from)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                            $8::text[], $9::text[], $10::date[], $11::date[], $12::date[])`,
      [
        column('id'),
        column('park'),
        column('district'),
        column('street'),
        column('kind'),
        column('name'),
        column('initials'),
        column('code'),
        column('status'),
        column('entered'),
        column('left'),
        column('dormant'),
      ],
    );
    await loadReports(superuser, size, from, rows);
  }
  return units;
}

/** Two reports a unit; the members of the latest ones come to `size.members`. */
async function loadReports(
  superuser: pg.Client,
  size: DataSetSize,
  from: number,
  rows: readonly { id: string; park: string; district: string; staff: number }[],
): Promise<void> {
  const mean = size.members / size.enterprises;
  const members = rows.map((_, index) => {
    const spread = Math.round(mean * 0.9);
    return Math.round(mean) + (((from + index) % (2 * spread + 1)) - spread);
  });
  for (const [asOf, share] of [
    ['2024-12-31', 0.8],
    ['2025-12-31', 1],
  ] as const) {
    await superuser.query(
      `insert into reported_headcount (enterprise_id, park_id, district_id, as_of, staff_count, full_member_count)
       select u.id, u.park, u.district, $6::date, u.staff, u.members
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[]) u(id, park, district, staff, members)`,
      [
        rows.map(({ id }) => id),
        rows.map(({ park }) => park),
        rows.map(({ district }) => district),
        rows.map(({ staff }) => Math.max(1, Math.floor(staff * share))),
        members.map((count) => Math.floor(count * share)),
        asOf,
      ],
    );
  }
  await superuser.query(
    `update enterprise e set reported_as_of = r.as_of, staff_count = r.staff_count, full_member_count = r.full_member_count
       from reported_headcount r
      where r.park_id = e.park_id and r.enterprise_id = e.id and r.as_of = '2025-12-31'
        and e.id = any ($1::uuid[])`,
    [rows.map(({ id }) => id)],
  );
}
