import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RunFiles } from '../../src/platform/workflow/run-files.js';
import type { ApiClient } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { callOf, makeRun } from '../support/runs.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

type Run = Awaited<ReturnType<typeof makeRun>>;

describe('files of a run', () => {
  let test: InnerTestApp;
  let place: Place;
  let enterpriseId: string;
  let run: Run;
  let fileId: string;
  const names = { rep: '', officer: '', reviewer: '' };

  beforeAll(async () => {
    test = await startInnerTestApp();
  });
  beforeEach(async () => {
    place = await test.make.place();
    enterpriseId = await test.make.enterprise(place);
    run = await makeRun(test, place, { enterpriseId });
    names.rep = await test.make.user(
      'enterprise_rep',
      test.make.at.enterprise(place, enterpriseId),
    );
    names.officer = await test.make.user('park_officer', test.make.at.park(place));
    names.reviewer = await test.make.user('outside_reviewer', test.make.at.district(place));
    fileId = await uploaded(names.rep);
  });
  afterAll(() => test.close());

  async function uploaded(username: string): Promise<string> {
    const client = await test.signIn(username);
    return (await client.upload('申请.csv', Buffer.from('单位,主播\n甲,3\n'))).body.id;
  }
  async function reads(username: string, file = fileId): Promise<number> {
    const client: ApiClient = await test.signIn(username);
    return (await client.get(`/files/${file}/content`)).status;
  }
  /** null when it was put in, the problem's code when not. */
  async function putBy(
    username: string,
    files = [fileId],
    into: { parkId: string; id: string } = run,
  ): Promise<string | null> {
    const call = await callOf(test, username);
    return test.app
      .get(UnitOfWork)
      .write(call, (ctx) => test.app.get(RunFiles).attach(ctx, into, files, 'application'))
      .then(
        () => null,
        (fault: { code: string }) => fault.code,
      );
  }
  const invite = async (withdrawn = false): Promise<void> => {
    await test.superuser.query(
      `insert into workflow_participant (park_id, run_id, user_id, role, invited_by)
       values ($1, $2, $3, 'outside_reviewer', $3)
       on conflict (park_id, run_id, user_id) do update set withdrawn_at = case when $4 then now() end`,
      [run.parkId, run.id, await test.make.userId(names.reviewer), withdrawn],
    );
  };

  it('are read by whoever sees the run, and by nobody before', async () => {
    expect(await reads(names.officer)).toBe(404);
    expect(await putBy(names.rep)).toBeNull();
    expect(await reads(names.officer)).toBe(200);
    expect(await reads(names.rep)).toBe(200);
    const files = await test.app
      .get(UnitOfWork)
      .read(await callOf(test, names.officer), (ctx) => test.app.get(RunFiles).of(ctx, run));
    expect(files).toMatchObject([
      {
        fileId,
        name: '申请.csv',
        contentType: 'text/csv',
        purpose: 'application',
        addedBy: await test.make.userId(names.rep),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        sizeBytes: expect.any(Number),
      },
    ]);
  });

  it('are not read by strangers, other parks, other units or reviewers who were not invited', async () => {
    expect(await putBy(names.rep)).toBeNull();
    const { make } = test;
    const otherPark = { ...place, parkId: await make.park(place.districtId) };
    const otherUnit = await make.enterprise(place);
    for (const stranger of [
      await make.user('park_officer', make.at.park(await make.place())),
      await make.user('park_officer', make.at.park(otherPark)),
      await make.user('enterprise_rep', make.at.enterprise(place, otherUnit)),
      await make.user('street_officer', {
        ...make.at.street(place),
        street_id: await make.street(place.districtId),
      }),
      await make.user('lawyer', make.at.park(place)),
      await make.user('auditor', make.at.platform()),
      names.reviewer,
    ]) {
      expect([stranger, await reads(stranger)]).toEqual([stranger, 404]);
    }
  });

  it('are read by an invited reviewer until the invitation is withdrawn', async () => {
    expect(await putBy(names.rep)).toBeNull();
    await invite();
    expect(await reads(names.reviewer)).toBe(200);
    await invite(true);
    expect(await reads(names.reviewer)).toBe(404);
  });

  it('take no file that is not the actor’s, and then none at all', async () => {
    const mine = await uploaded(names.officer);
    expect(await putBy(names.officer, [mine, fileId])).toBe('run_file_unknown');
    expect(await putBy(names.officer, [mine, '00000000-0000-4000-8000-000000000000'])).toBe(
      'run_file_unknown',
    );
    const { rows } = await test.superuser.query('select 1 from run_file where run_id = $1', [
      run.id,
    ]);
    expect(rows).toHaveLength(0);
  });

  it('take no file into a run that the actor does not see', async () => {
    const stranger = await test.make.user(
      'park_officer',
      test.make.at.park(await test.make.place()),
    );
    expect(await putBy(stranger, [await uploaded(stranger)])).toBe('run_file_unknown');
    expect(await putBy(names.reviewer, [await uploaded(names.reviewer)])).toBe('run_file_unknown');
  });

  it('are used again in another run of the same enterprise, and of no other', async () => {
    expect(await putBy(names.rep)).toBeNull();
    const again = await makeRun(test, place, { enterpriseId });
    const other = await makeRun(test, place, { enterpriseId: await test.make.enterprise(place) });
    const nobodys = await makeRun(test, place);
    expect(await putBy(names.officer, [fileId], again)).toBeNull();
    expect(await putBy(names.officer, [fileId], other)).toBe('run_file_unknown');
    expect(await putBy(names.officer, [fileId], nobodys)).toBe('run_file_unknown');
  });

  it('lie in a run once, whoever puts them there and how often', async () => {
    expect(await putBy(names.rep, [fileId, fileId])).toBeNull();
    expect(await putBy(names.officer)).toBeNull();
    const { rows } = await test.superuser.query('select 1 from run_file where run_id = $1', [
      run.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('cannot be put there past the service either, under another’s name, or taken out', async () => {
    const call = await callOf(test, names.officer);
    const write = (sql: string, params: unknown[]): Promise<unknown> =>
      test.app.get(UnitOfWork).write(call, (ctx) => ctx.query(sql, params));
    const insert = 'insert into run_file (park_id, run_id, file_id, purpose, added_by)';
    await expect(
      write(`${insert} values ($1, $2, $3, 'x', app.user_id())`, [run.parkId, run.id, fileId]),
    ).rejects.toMatchObject({ code: '42501' });
    const mine = await uploaded(names.officer);
    await expect(
      write(`${insert} values ($1, $2, $3, 'x', gen_random_uuid())`, [run.parkId, run.id, mine]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(write('delete from run_file where run_id = $1', [run.id])).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('stay when the time of an exported list is over', async () => {
    const userId = await test.make.userId(names.rep);
    await test.superuser.query(
      `insert into export_run (user_id, list, format, columns, query, state, row_count, file_id, expires_at)
       values ($1, 'enterprises', 'csv', '{legalName}', '{}', 'ready', 1, $2, now() - interval '1 day')`,
      [userId, fileId],
    );
    const expired = async (): Promise<string[]> =>
      (
        await test.superuser.query<{ file_id: string }>('select * from app.expired_export_files()')
      ).rows.map((row) => row.file_id);
    expect(await expired()).toContain(fileId);
    expect(await putBy(names.rep)).toBeNull();
    expect(await expired()).not.toContain(fileId);
    await test.superuser.query('select app.forget_export_file($1)', [fileId]);
    expect(await reads(names.officer)).toBe(200);
  });
});
