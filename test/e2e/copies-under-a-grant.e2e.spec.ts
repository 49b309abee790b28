import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BulkRunDto } from '../../src/platform/bulk-actions/dto/bulk-action.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { download, exported } from '../support/export-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** One officer of two parks: what was taken along under one grant is not there under the other. */
describe('copies of what a grant shows', () => {
  let test: TestApp;
  let here: Place;
  let client: ApiClient;
  let unitId: string;
  let grants: { here: string; elsewhere: string };

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    here = await test.make.place();
    const elsewhere = { ...here, parkId: await test.make.park(here.districtId) };
    unitId = await test.make.enterprise(here);
    const username = await test.make.user('park_officer', test.make.at.park(here));
    const userId = await test.make.userId(username);
    const second = await test.make.roleGrant(userId, 'park_officer', test.make.at.park(elsewhere));
    const { rows } = await test.superuser.query<{ id: string }>(
      'select id from role_grant where user_id = $1 and park_id = $2',
      [userId, here.parkId],
    );
    grants = { here: rows[0]!.id, elsewhere: second };
    client = await test.signIn(username);
    await actAs(grants.here);
  });
  afterAll(() => test.close());

  async function actAs(roleGrantId: string): Promise<void> {
    const { body } = await client.post<{ accessToken: string }>('/auth/role-grant', {
      roleGrantId,
    });
    client.accessToken = body.accessToken;
  }

  async function settled(id: string): Promise<BulkRunDto> {
    for (;;) {
      const { body } = await client.get<BulkRunDto>(`/bulk-actions/${id}`);
      if (body.state !== 'working') return body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('are an exported list and its file', async () => {
    const run = await exported(client, { list: 'enterprises', format: 'csv' });
    await actAs(grants.elsewhere);
    expect((await client.get<{ total: number }>('/exports')).body.total).toBe(0);
    expect((await client.get(`/exports/${run.id}`)).status).toBe(404);
    expect((await download(test, client, run.fileId!)).status).toBe(404);
    await actAs(grants.here);
    expect((await download(test, client, run.fileId!)).status).toBe(200);
  });

  it('are the results of an act upon many rows, which is taken back under its grant', async () => {
    const { body: run } = await client.post<BulkRunDto>('/bulk-actions', {
      list: 'enterprises',
      action: 'set_industry',
      parameters: { industry: '新业' },
      selection: { ids: [unitId] },
    });
    expect(await settled(run.id)).toMatchObject({ counts: { done: 1 } });
    await actAs(grants.elsewhere);
    expect((await client.get(`/bulk-actions/${run.id}`)).status).toBe(404);
    expect((await client.get(`/bulk-actions/${run.id}/results`)).status).toBe(404);
    expect((await client.post(`/bulk-actions/${run.id}/undo`)).status).toBe(404);
    await actAs(grants.here);
    const undo = await client.post<BulkRunDto>(`/bulk-actions/${run.id}/undo`);
    expect(await settled(undo.body.id)).toMatchObject({ counts: { done: 1, refused: 0 } });
  });

  it('may be taken back again where taking back broke off', async () => {
    const { body: run } = await client.post<BulkRunDto>('/bulk-actions', {
      list: 'enterprises',
      action: 'set_industry',
      parameters: { industry: '新业' },
      selection: { ids: [unitId] },
    });
    await settled(run.id);
    await test.superuser.query(
      `insert into bulk_run (user_id, role_grant_id, list, action, parameters, row_count, state, problem_code, undoes_run_id)
       select user_id, role_grant_id, list, action, '{}', 1, 'failed', 'unavailable', id from bulk_run where id = $1`,
      [run.id],
    );
    const undo = await client.post<BulkRunDto>(`/bulk-actions/${run.id}/undo`);
    expect(undo.status).toBe(201);
    expect(await settled(undo.body.id)).toMatchObject({ counts: { done: 1 } });
    expect((await client.post(`/bulk-actions/${run.id}/undo`)).status).toBe(409);
  });
});
