import process from 'node:process';
import pg from 'pg';
import { flush } from '../src/platform/database/flush.js';

/** Processor time of Node per read of one row, for one way of entering the context, in microseconds. */
export interface EnteringCost {
  way: string;
  microseconds: number;
}

const READS = 3_000;
const LANES = 8;

/** What entering costs, way by way, in this very process: the same read, one after the other in eight lanes. */
export async function costOfEntering(
  appUrl: string,
  bareUrl: string,
  entry: { session: string; grant: string },
  unit: { parkId: string; id: string },
): Promise<EnteringCost[]> {
  const read = {
    name: 'entering-read',
    text: 'select legal_name, credit_code, version from enterprise where park_id = $1 and id = $2',
    values: [unit.parkId, unit.id],
  };
  const values = [entry.session, entry.grant, false, 'bench'];
  const [session, grant] = [entry.session, entry.grant].map((id) => pg.escapeLiteral(id));
  const enter = `select * from app.enter(${session}, ${grant}, false, 'bench')`;
  const ways: [string, string, (client: pg.PoolClient) => Promise<unknown>][] = [
    ['no context at all', bareUrl, (client) => client.query(read)],
    [
      'begin, enter, read, commit: four round trips',
      appUrl,
      async (client) => {
        await client.query('begin read only');
        await client.query(enter);
        await client.query(read);
        await client.query('commit');
      },
    ],
    [
      'begin and enter together: three',
      appUrl,
      async (client) => {
        await client.query(`begin read only; ${enter}`);
        await client.query(read);
        await client.query('commit');
      },
    ],
    [
      'enter and read in one flush: one',
      appUrl,
      (client) =>
        flush(client, [
          { name: 'enter-read', text: 'select app.enter_read($1, $2, $3, $4)', values },
          read,
        ]),
    ],
  ];
  const costs: EnteringCost[] = [];
  for (const [way, connectionString, once] of ways) {
    const pool = new pg.Pool({ connectionString, max: LANES });
    const lanes = async (): Promise<void> => {
      await Promise.all(
        Array.from({ length: LANES }, async () => {
          for (let n = 0; n < READS / LANES; n += 1) {
            const client = await pool.connect();
            await once(client);
            client.release();
          }
        }),
      );
    };
    await lanes();
    const before = process.cpuUsage();
    await lanes();
    const { user, system } = process.cpuUsage(before);
    costs.push({ way, microseconds: Math.round((user + system) / READS) });
    await pool.end();
  }
  return costs;
}
