import pg from 'pg';
import { pinyinInitials } from '../text/pinyin-initials.js';

const CHUNK = 1000;

/** Tables whose rows are found by the initials of their name. */
const TABLES_WITH_INITIALS = `
  select c.relname as table
    from pg_class c
    join pg_attribute name on name.attrelid = c.oid and name.attname = 'name' and not name.attisdropped
    join pg_attribute initials on initials.attrelid = c.oid and initials.attname = 'pinyin_initials'
     and not initials.attisdropped and not initials.attnotnull
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

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
    const { rows } = await client.query<{ table: string }>(TABLES_WITH_INITIALS);
    for (const { table } of rows) {
      filled += await fillTable(client, table);
    }
    return filled;
  } finally {
    await client.end();
  }
}

async function fillTable(client: pg.Client, table: string): Promise<number> {
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
