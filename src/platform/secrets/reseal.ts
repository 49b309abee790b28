import pg from 'pg';
import type { KeyRing } from './key-ring.js';
import { isSealed, openText, sealText } from './sealed-text.js';

const CHUNK = 500;

/** What was done to one sealed column. */
export interface Resealed {
  table: string;
  column: string;
  /** Values that were sealed anew with the current key. */
  count: number;
}

interface SealedColumn {
  table_name: string;
  column_name: string;
  key_column: string;
}

/**
 * Seals everything that is not sealed with the current key anew, as the database's administrator. When it is
 * done no value needs the older keys any more, and they can be taken out of FIELD_KEYS. Runs beside a working
 * application: a value that changes meanwhile is met again. Broken off, it goes on where it was.
 */
export async function reseal(databaseUrl: string, ring: KeyRing): Promise<Resealed[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<SealedColumn>(
      'select table_name, column_name, key_column from app.sealed_column order by 1, 2',
    );
    const done: Resealed[] = [];
    for (const column of columns) {
      const count = await resealColumn(client, ring, column);
      done.push({ table: column.table_name, column: column.column_name, count });
    }
    return done;
  } finally {
    await client.end();
  }
}

async function resealColumn(
  client: pg.Client,
  ring: KeyRing,
  { table_name: table, column_name: column, key_column: key }: SealedColumn,
): Promise<number> {
  const [t, c, k] = [table, column, key].map((name) => pg.escapeIdentifier(name));
  for (let count = 0; ;) {
    const { rows } = await client.query<{ id: string; value: string }>(
      `select ${k} as id, ${c} as value from ${t}
        where ${c} is not null and split_part(${c}, '.', 1) <> $1 limit ${CHUNK}`,
      [ring.current],
    );
    if (rows.length === 0) {
      return count;
    }
    const next = rows.map(({ id, value }) => {
      const place = { table, column, rowId: id };
      return sealText(ring, isSealed(value) ? openText(ring, value, place) : value, place);
    });
    const { rowCount } = await client.query(
      `update ${t} set ${c} = r.next
         from unnest($1::uuid[], $2::text[], $3::text[]) as r(id, was, next)
        where ${t}.${k} = r.id and ${t}.${c} = r.was`,
      [rows.map(({ id }) => id), rows.map(({ value }) => value), next],
    );
    count += rowCount ?? 0;
  }
}
