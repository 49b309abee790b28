import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EnterpriseLedger } from '../../src/modules/enterprises/enterprises.public.js';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ImportUndoDto } from '../../src/modules/import/dto/import-undo.dto.js';
import type { MendedRowDto } from '../../src/modules/import/dto/import-row.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import {
  check,
  checked,
  commit,
  districtWith,
  officerOf,
  rowsOf,
  TIANQIAO,
} from '../support/import-flow.js';
import { codeOfLine, line, withCell, workbook } from '../support/ledger-lines.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';

const [HUANGTAI, , QILU] = TIANQIAO.parks as [string, string, string];

describe('imports beside the work of colleagues', () => {
  let test: InnerTestApp;
  let officer: ApiClient;
  let districtId: string;
  let parkIds: Map<string, string>;

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
    ({ districtId, parkIds } = await districtWith(test, TIANQIAO));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  const parkOfficer = async (park: string): Promise<ApiClient> =>
    test.signIn(
      await test.make.user('park_officer', {
        place_kind: 'park',
        district_id: districtId,
        park_id: parkIds.get(park),
      }),
    );
  const unitOf = async (n: number) => {
    const { rows } = await test.superuser.query<{
      id: string;
      version: number;
      legal_name: string;
      remark: string | null;
    }>('select id, version, legal_name, remark from enterprise where credit_code = $1', [
      codeOfLine(n),
    ]);
    return rows[0]!;
  };
  const edit = async (n: number, changes: Record<string, unknown>): Promise<number> => {
    const { id, version } = await unitOf(n);
    return (
      await officer.patch(`/parks/${parkIds.get(QILU)}/enterprises/${id}`, { version, ...changes })
    ).status;
  };

  it('stop at a unit that was edited after the check, and show what is different now', async () => {
    await commit(officer, (await checked(officer, await workbook([line(1, QILU)]))).id);
    const next = await checked(officer, await workbook([line(1, QILU, { name: '济南新名公司' })]));
    expect(await edit(1, { legalName: '济南同事改名公司' })).toBe(200);
    const stopped = await commit(officer, next.id);
    expect(stopped).toMatchObject({ state: 'failed', failure: { code: 'import_records_changed' } });
    expect((await unitOf(1)).legal_name).toBe('济南同事改名公司');
    await check(officer, stopped);
    const [row] = await rowsOf(officer, next.id, 'changed');
    expect(row!.differences).toMatchObject([
      { field: 'legalName', before: '济南同事改名公司', after: '济南新名公司' },
    ]);
    expect(await commit(officer, next.id)).toMatchObject({ state: 'committed' });
  });

  it('write over nothing that a colleague saves while they write', async () => {
    await commit(officer, (await checked(officer, await workbook([line(2, QILU)]))).id);
    const next = await checked(officer, await workbook([line(2, QILU, { name: '济南新名公司' })]));
    const ledger = test.app.get(EnterpriseLedger, { strict: false });
    const update = ledger.update.bind(ledger);
    const raced = jest
      .spyOn(EnterpriseLedger.prototype, 'update')
      .mockImplementationOnce(async (ctx, units) => {
        expect(await edit(2, { remark: '同事的备注' })).toBe(200);
        return update(ctx, units);
      });
    const stopped = await commit(officer, next.id);
    raced.mockRestore();
    expect(stopped).toMatchObject({ state: 'failed', failure: { code: 'import_records_changed' } });
    expect(await unitOf(2)).toMatchObject({
      legal_name: '济南第2号有限公司',
      remark: '同事的备注',
    });
  });

  it('do not turn a word of the district towards a park of one’s own', async () => {
    const odd = (n: number) => withCell(line(n, QILU), '所属园区', '电商一园');
    const mendPark = async (client: ApiClient, n: number, park: string) => {
      const batch = await checked(client, await workbook([odd(n)]));
      const [row] = await rowsOf(client, batch.id, 'held_back');
      return client.patch<MendedRowDto>(`/imports/${batch.id}/rows/${row!.rowNumber}`, {
        version: row!.version,
        cells: { park },
      });
    };
    expect((await mendPark(officer, 11, HUANGTAI)).body.learnt).toEqual(['电商一园']);
    const answer = await mendPark(await parkOfficer(QILU), 12, QILU);
    expect(answer.body).toMatchObject({ learnt: [], batch: { counts: { ready: 1 } } });
    const next = await checked(officer, await workbook([odd(13)]));
    await commit(officer, next.id);
    const { rows } = await test.superuser.query(
      'select park_id from enterprise where credit_code = $1',
      [codeOfLine(13)],
    );
    expect(rows).toEqual([{ park_id: parkIds.get(HUANGTAI) }]);
  });

  it('are undone under the grant they were made under, or not at all', async () => {
    const username = await test.make.user('park_officer', {
      place_kind: 'park',
      district_id: districtId,
      park_id: parkIds.get(QILU),
    });
    const second = await test.make.roleGrant(await test.make.userId(username), 'park_officer', {
      place_kind: 'park',
      district_id: districtId,
      park_id: parkIds.get(HUANGTAI),
    });
    const client = await test.signIn(username);
    const { rows: grants } = await test.superuser.query<{ id: string }>(
      'select id from role_grant where user_id = $1 and park_id = $2',
      [await test.make.userId(username), parkIds.get(QILU)],
    );
    const actAs = async (roleGrantId: string): Promise<void> => {
      const { body } = await client.post<{ accessToken: string }>('/auth/role-grant', {
        roleGrantId,
      });
      client.accessToken = body.accessToken;
    };
    await actAs(grants[0]!.id);
    const batch = await commit(
      client,
      (await checked(client, await workbook([line(21, QILU)]))).id,
    );
    await actAs(second);
    const preview = await client.get<ImportUndoDto>(`/imports/${batch.id}/undo`);
    expect(preview.body).toMatchObject({ obstacleCount: 1 });
    const refused = await client.post<ProblemBody>(`/imports/${batch.id}/undo`, {
      reason: '传错了文件',
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'import_undo_refused' } });
    await actAs(grants[0]!.id);
    const undone = await client.post<ImportBatchDto>(`/imports/${batch.id}/undo`, {
      reason: '传错了文件',
    });
    expect(undone).toMatchObject({ status: 200, body: { state: 'undone' } });
    expect(await unitOf(21)).toBeUndefined();
  });

  it('are not undone where a name that would come back is borne by another by now', async () => {
    const sole = (n: number, members: number, org: string) =>
      line(n, QILU, { formation: '单独组建', members, org, secretary: '王五' });
    await commit(officer, (await checked(officer, await workbook([sole(31, 4, '甲党支部')]))).id);
    const joint = { formation: '联合组建', lead: '济南第32号有限公司', org: '乙联合党支部' };
    const moved = await checked(
      officer,
      await workbook([line(31, QILU, joint), line(32, QILU, { ...joint, secretary: '李四' })]),
      '2026-03-31',
    );
    expect(await commit(officer, moved.id)).toMatchObject({ state: 'committed' });
    const { rows } = await test.superuser.query<{ street_id: string }>(
      'select street_id from enterprise where credit_code = $1',
      [codeOfLine(31)],
    );
    const place = { districtId, parkId: parkIds.get(QILU)!, streetId: rows[0]!.street_id };
    await test.make.partyOrg(place, 'temporary_branch', [], { name: '甲党支部' });
    const refused = await officer.post<ProblemBody>(`/imports/${moved.id}/undo`, {
      reason: '传错了文件',
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'import_undo_refused' } });
    expect(JSON.stringify(refused.body.params['obstacles'])).toContain('甲党支部');
  });
});
