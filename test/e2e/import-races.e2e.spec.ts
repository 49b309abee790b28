import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PartyOrgLedger } from '../../src/modules/branches/branches.public.js';
import { EnterpriseLedger } from '../../src/modules/enterprises/enterprises.public.js';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import {
  check,
  checked,
  commit,
  districtWith,
  officerOf,
  settled,
} from '../support/import-flow.js';
import { codeOfLine, line, type LedgerLine, workbook } from '../support/ledger-lines.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

/** A unit with a branch of its own. */
const withBranch = (n: number): LedgerLine =>
  line(n, '守园', {
    formation: '单独组建',
    members: 4,
    org: `守护${n}号党支部`,
    secretary: '李四',
  });

describe('committing an import', () => {
  let test: InnerTestApp;
  let officer: ApiClient;
  let districtId: string;
  let parkId: string;

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
    const made = await districtWith(test, { parks: ['守园'], streets: ['北园街道'] });
    districtId = made.districtId;
    parkId = made.parkIds.get('守园')!;
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  const units = async (...numbers: number[]): Promise<number> => {
    const { rows } = await test.superuser.query<{ n: number }>(
      'select count(*)::int as n from enterprise where credit_code = any ($1)',
      [numbers.map(codeOfLine)],
    );
    return rows[0]!.n;
  };

  it('lets one of two commits at once win', async () => {
    const batch = await checked(officer, await workbook([withBranch(11)]));
    const answers = await Promise.all(
      [1, 2].map(() => officer.post<ProblemBody>(`/imports/${batch.id}/commit`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('import_state_changed');
    expect(await settled(officer, batch.id)).toMatchObject({ state: 'committed' });
    expect(await units(11)).toBe(1);
  });

  it('commits what is right now, not what was right when it was checked', async () => {
    const batch = await checked(officer, await workbook([withBranch(21), withBranch(22)]));
    expect(batch.counts).toMatchObject({ enterprisesNew: 2, partyOrgsNew: 2 });
    const other = await checked(officer, await workbook([withBranch(21)]));
    await commit(officer, other.id);
    expect(await commit(officer, batch.id)).toMatchObject({
      state: 'committed',
      counts: { ready: 2, enterprisesNew: 1, enterprisesUnchanged: 1, partyOrgsNew: 1 },
    });
    expect(await units(21, 22)).toBe(2);
  });

  it('tries again after a fault that may pass, and acts once', async () => {
    const batch = await checked(officer, await workbook([withBranch(31)]));
    const fault = Object.assign(new Error('terminating connection'), { code: '57P01' });
    const broken = jest.spyOn(PartyOrgLedger.prototype, 'addMembers').mockRejectedValueOnce(fault);
    const done = await commit(officer, batch.id);
    expect(broken).toHaveBeenCalledTimes(2);
    broken.mockRestore();
    expect(done).toMatchObject({ state: 'committed', counts: { enterprisesNew: 1 } });
    expect(await units(31)).toBe(1);
  });

  it('does nothing when a job that had committed is given out again', async () => {
    const batch = await checked(officer, await workbook([withBranch(41)]));
    await commit(officer, batch.id);
    const { rows } = await test.superuser.query<{ id: string }>(
      'select job_run_id as id from import_batch where id = $1',
      [batch.id],
    );
    const runId = rows[0]!.id;
    await test.superuser.query(`update job_run set state = 'waiting' where id = $1`, [runId]);
    await test.app.get(JobQueue).boss.send('import.commit', { runId });
    await jobState(test, runId, 'done');
    expect(await units(41)).toBe(1);
    const again = await officer.get<ImportBatchDto>(`/imports/${batch.id}`);
    expect(again.body).toMatchObject({ state: 'committed', counts: { enterprisesNew: 1 } });
  });

  it('saves nothing of a batch that breaks half-way, and can check and commit it afterwards', async () => {
    const batch = await checked(officer, await workbook([withBranch(51), withBranch(52)]));
    const broken = jest
      .spyOn(PartyOrgLedger.prototype, 'addMembers')
      .mockRejectedValueOnce(new Error('half-way'));
    const failed = await commit(officer, batch.id);
    broken.mockRestore();
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'internal_error' } });
    expect(failed.failure?.message).not.toMatch(/[{}]/);
    expect(await units(51, 52)).toBe(0);
    const { rows } = await test.superuser.query(`select 1 from party_org where name like '守护5%'`);
    expect(rows).toEqual([]);
    const again = await check(officer, failed);
    expect(again).toMatchObject({
      state: 'checked',
      failure: null,
      counts: { ready: 2, enterprisesNew: 2 },
    });
    expect(await commit(officer, batch.id)).toMatchObject({ state: 'committed' });
    expect(await units(51, 52)).toBe(2);
  });

  it('fails as a whole, with the reason, when somebody enters the same unit in the same moment', async () => {
    const batch = await checked(officer, await workbook([withBranch(61), withBranch(62)]));
    const ledger = test.app.get(EnterpriseLedger);
    const create = ledger.create.bind(ledger);
    const raced = jest
      .spyOn(EnterpriseLedger.prototype, 'create')
      .mockImplementationOnce(async (ctx, batchId, planned) => {
        const [street] = (
          await test.superuser.query<{ id: string }>(
            'select id from street where district_id = $1',
            [districtId],
          )
        ).rows;
        await test.make.enterprise(
          { districtId, parkId, streetId: street!.id },
          { credit_code: codeOfLine(62) },
        );
        return create(ctx, batchId, planned);
      });
    const failed = await commit(officer, batch.id);
    raced.mockRestore();
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'credit_code_taken' } });
    expect(await units(61)).toBe(0);
    expect(await check(officer, failed)).toMatchObject({
      counts: { ready: 2, enterprisesNew: 1, enterprisesChanged: 1 },
    });
  });
});

async function jobState(test: InnerTestApp, runId: string, state: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await test.superuser.query<{ state: string }>(
      'select state from job_run where id = $1',
      [runId],
    );
    if (rows[0]?.state === state) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`job run never ${state}`);
}
