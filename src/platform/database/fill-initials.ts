import pg from 'pg';
import { pinyinInitials } from '../text/pinyin-initials.js';

const TABLES = ['party_org', 'party_org_former_name', 'park'] as const;
const CHUNK = 1000;

/**
 * Gives every name that has no pinyin initials yet its own: those that stood before there were any, and those
 * that an older version wrote while this one was brought in. Returns how many; there are none from then on.
 */
export async function fillInitials(databaseUrl: string): Promise<number> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=wutong_definer',
  });
  await client.connect();
  try {
    let filled = 0;
    for (const table of TABLES) {
      filled += await fillTable(client, table);
    }
    return filled;
  } finally {
    await client.end();
  }
}

async function fillTable(client: pg.Client, table: (typeof TABLES)[number]): Promise<number> {
  for (let filled = 0; ;) {
    const { rows } = await client.query<{ id: string; name: string }>(
      `select id, name from public.${table} where pinyin_initials is null limit ${CHUNK}`,
    );
    if (rows.length === 0) {
      return filled;
    }
    // A name that changes meanwhile has brought its own initials.
    await client.query(
      `update public.${table} t set pinyin_initials = r.initials
         from unnest($1::uuid[], $2::text[]) as r(id, initials) where t.id = r.id and t.pinyin_initials is null`,
      [rows.map(({ id }) => id), rows.map(({ name }) => pinyinInitials(name))],
    );
    filled += rows.length;
  }
}
