import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ImportUndoDto } from '../../src/modules/import/dto/import-undo.dto.js';
import type { ApiAnswer, ApiClient, ProblemBody } from '../support/api-client.js';
import { checked, commit, districtWith, officerOf, TIANQIAO } from '../support/import-flow.js';
import { codeOfLine, line, type LedgerLine, workbook } from '../support/ledger-lines.js';
import { ledgerState, rowsOfState } from '../support/ledger-state.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const QILU = TIANQIAO.parks[2]!;
const FIRST_DAY = '2025-06-30';

const lead = {
  formation: '联合组建',
  lead: '济南第2号有限公司',
  org: '甲联合党支部',
  secretary: '李四',
};
const own = (n: number, secretary = '王五'): LedgerLine =>
  line(n, QILU, { formation: '单独组建', members: 4, org: `第${n}党支部`, secretary });

/** A ledger, and the next one of the same units: a name, a secretary, a move, a new unit, new people. */
const LEDGER = [own(1), line(2, QILU, lead), line(3, QILU, lead), own(4)];
const NEXT = [
  line(1, QILU, { ...lead, name: '济南第1号集团' }),
  line(2, QILU, { ...lead, secretary: '赵六' }),
  line(3, QILU, { ...lead, instructor: '钱七', mass: '工会' }),
  own(4, '孙八'),
  line(5, QILU, lead),
];

describe('undoing an import', () => {
  let test: TestApp;
  let officer: ApiClient;
  let districtId: string;
  let parkId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    const made = await districtWith(test, TIANQIAO);
    districtId = made.districtId;
    parkId = made.parkIds.get(QILU)!;
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  const imported = async (lines: readonly LedgerLine[], asOf?: string): Promise<ImportBatchDto> =>
    commit(officer, (await checked(officer, await workbook(lines), asOf)).id);
  const undo = <T = ImportBatchDto>(id: string, reason = '传错了文件'): Promise<ApiAnswer<T>> =>
    officer.post<T>(`/imports/${id}/undo`, { reason });
  const unitOf = async (n: number): Promise<{ id: string; version: number; path: string }> => {
    const { rows } = await test.superuser.query<{ id: string; version: number }>(
      'select id, version from enterprise where park_id = $1 and credit_code = $2',
      [parkId, codeOfLine(n)],
    );
    return { ...rows[0]!, path: `/parks/${parkId}/enterprises/${rows[0]!.id}` };
  };

  it('restores exactly what was before: what is new goes, what changed gets its former values', async () => {
    await imported(LEDGER, FIRST_DAY);
    const former = await ledgerState(test, districtId);
    const next = await imported(NEXT);
    expect(await ledgerState(test, districtId)).not.toEqual(former);
    const preview = await officer.get<ImportUndoDto>(`/imports/${next.id}/undo`);
    expect(preview.body).toEqual({
      takesBack: {
        enterprisesNew: 1,
        enterprisesChanged: 1,
        headcounts: 5,
        partyOrgsNew: 0,
        partyOrgsChanged: 3,
        membershipsNew: 2,
        membershipsEnded: 1,
        instructorsNew: 1,
        massOrganisationsNew: 1,
      },
      obstacles: [],
      obstacleCount: 0,
    });
    const undone = await undo(next.id);
    expect(undone).toMatchObject({
      status: 200,
      body: { state: 'undone', undone: { reason: '传错了文件' }, counts: { enterprisesNew: 1 } },
    });
    expect(undone.body.undone?.byName).not.toBe('');
    expect(await ledgerState(test, districtId)).toEqual(former);
    expect(undone.body.actions.filter(({ allowed }) => allowed)).toEqual([]);
    expect(await undo<ProblemBody>(next.id)).toMatchObject({
      status: 409,
      body: { code: 'import_state_changed' },
    });
    expect((await officer.get<{ total: number }>(`/imports/${next.id}/rows`)).body.total).toBe(0);
    // The same ledger can be imported again.
    expect(await imported(NEXT)).toMatchObject({ state: 'committed', counts: { ready: 5 } });
  });

  it('empties a park that the first ledger filled, and leaves the audit trail longer', async () => {
    const empty = await ledgerState(test, districtId);
    const trail = async (): Promise<number> =>
      (
        await test.superuser.query<{ n: number }>(
          `select count(*)::int as n from audit_event where district_id = $1 and table_name = 'enterprise'`,
          [districtId],
        )
      ).rows[0]!.n;
    const batch = await imported(LEDGER, FIRST_DAY);
    expect(rowsOfState(await ledgerState(test, districtId))).toBe(4 + 4 + 3 + 4 + 3);
    expect(await trail()).toBe(4);
    expect((await undo(batch.id)).status).toBe(200);
    expect(await ledgerState(test, districtId)).toEqual(empty);
    expect(await trail()).toBe(8);
    const open = await officer.get<{ total: number }>('/imports?open=true');
    const due = await officer.get<{ items: { code: string }[] }>('/workbench');
    expect(open.body.total).toBe(0);
    expect(due.body.items.map(({ code }) => code)).not.toContain('import_unfinished');
    const { rows } = await test.superuser.query(
      'select 1 from import_change c join import_batch b on b.id = c.batch_id where b.id = $1',
      [batch.id],
    );
    expect(rows).toEqual([]);
  });

  it('never gives a version back, so that a stale copy stays stale', async () => {
    await imported(LEDGER, FIRST_DAY);
    const next = await imported(NEXT);
    const stale = await unitOf(1);
    await undo(next.id);
    const edit = await officer.patch<ProblemBody>(stale.path, {
      version: stale.version,
      remark: '看到的是撤销前的内容',
    });
    expect(edit).toMatchObject({ status: 409, body: { code: 'version_conflict' } });
  });

  describe('is refused with the list', () => {
    const refused = async (id: string): Promise<ImportUndoDto['obstacles']> => {
      const before = await ledgerState(test, districtId);
      const answer = await undo<ProblemBody>(id);
      expect(answer).toMatchObject({ status: 409, body: { code: 'import_undo_refused' } });
      expect(await ledgerState(test, districtId)).toEqual(before);
      const preview = await officer.get<ImportUndoDto>(`/imports/${id}/undo`);
      expect(preview.body.obstacles).toEqual(answer.body.params['obstacles']);
      expect(answer.body.params['count']).toBe(preview.body.obstacleCount);
      return preview.body.obstacles;
    };

    it('where a unit was edited later: which, by whom, when', async () => {
      const batch = await imported(LEDGER, FIRST_DAY);
      const unit = await unitOf(1);
      await officer.patch(unit.path, { version: unit.version, industry: '直播' });
      const { rows } = await test.superuser.query<{ name: string }>(
        `select u.display_name as name from import_batch b join app_user u on u.id = b.created_by where b.id = $1`,
        [batch.id],
      );
      expect(await refused(batch.id)).toEqual([
        {
          enterpriseName: '济南第1号有限公司',
          partyOrgName: null,
          what: '单位信息被修改',
          at: expect.stringMatching(/^\d{4}-/),
          byName: rows[0]!.name,
          laterFile: null,
        },
      ]);
    });

    it('where a later import rests on it', async () => {
      const batch = await imported(LEDGER, FIRST_DAY);
      const next = await imported([own(1)]);
      expect(await refused(batch.id)).toMatchObject([
        { enterpriseName: '济南第1号有限公司', what: '新增了人数记录', laterFile: '台账.xlsx' },
      ]);
      expect((await undo(next.id)).status).toBe(200);
      expect((await undo(batch.id)).status).toBe(200);
    });

    it('where an organisation of it gained a member', async () => {
      const batch = await imported(LEDGER, FIRST_DAY);
      const { rows } = await test.superuser.query<{ id: string; street: string }>(
        `select o.id, s.id as street from party_org o, street s
          where o.district_id = $1 and s.district_id = $1 and o.name = '甲联合党支部' and s.name = '北园街道'`,
        [districtId],
      );
      const unit = await officer.post<{ id: string }>(`/parks/${parkId}/enterprises`, {
        legalName: '济南第9号有限公司',
        creditCode: codeOfLine(9),
        kind: 'non_public_enterprise',
        streetId: rows[0]!.street,
        enteredOn: '2025-07-01',
      });
      const joined = await officer.post(`/parks/${parkId}/party-orgs/${rows[0]!.id}/members`, {
        enterpriseId: unit.body.id,
        joinedOn: '2025-07-01',
      });
      expect(joined.status).toBe(201);
      const obstacles = await refused(batch.id);
      // That its version rose with that is no obstacle of its own.
      expect(obstacles).toMatchObject([
        {
          what: '新增了覆盖关系',
          partyOrgName: '甲联合党支部',
          enterpriseName: '济南第9号有限公司',
        },
      ]);
    });
  });

  it('or an edit at the same moment: one of them wins, and nothing is half undone', async () => {
    await imported(LEDGER, FIRST_DAY);
    for (const attempt of [1, 2, 3]) {
      const former = await ledgerState(test, districtId);
      const batch = await imported(
        [line(10 + attempt, QILU), own(1, `书记${attempt}`)],
        `2025-0${attempt + 6}-15`,
      );
      const unit = await unitOf(10 + attempt);
      const [edited, undone] = await Promise.all([
        officer.patch<ProblemBody>(unit.path, { version: unit.version, remark: '同时修改' }),
        undo<ProblemBody>(batch.id),
      ]);
      if (undone.status === 200) {
        expect([404, 409]).toContain(edited.status);
        expect(await ledgerState(test, districtId)).toEqual(former);
      } else {
        expect(undone).toMatchObject({ status: 409, body: { code: 'import_undo_refused' } });
        expect(edited.status).toBe(200);
        const { rows } = await test.superuser.query('select remark from enterprise where id = $1', [
          unit.id,
        ]);
        expect(rows).toEqual([{ remark: '同时修改' }]);
      }
    }
  });

  it('waits for an edit that is under way and then finds it', async () => {
    const batch = await imported(LEDGER, FIRST_DAY);
    const unit = await unitOf(1);
    const client = await test.superuser.connect();
    try {
      await client.query('begin');
      await client.query(
        `update enterprise set industry = '零售', version = version + 1 where id = $1`,
        [unit.id],
      );
      const answer = undo<ProblemBody>(batch.id);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await client.query('commit');
      expect(await answer).toMatchObject({ status: 409, body: { code: 'import_undo_refused' } });
    } finally {
      client.release();
    }
  });

  it('is the only way to delete from the ledger', async () => {
    const batch = await imported(LEDGER, FIRST_DAY);
    const client = await test.superuser.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wutong.user_id', created_by::text, true), set_config('wutong.role', 'district_officer', true),
                set_config('wutong.district_id', district_id::text, true), set_config('wutong.park_ids', array[$2::uuid]::text, true)
           from import_batch where id = $1`,
        [batch.id, parkId],
      );
      await client.query('set local role wutong_app');
      const seen = await client.query(
        'select 1 from mass_organisation union all select 1 from enterprise',
      );
      expect(seen.rowCount).toBe(4);
      expect((await client.query('delete from reported_headcount')).rowCount).toBe(0);
      await client.query(`update import_batch set state = 'undoing' where id = $1`, [batch.id]);
      expect((await client.query('delete from reported_headcount')).rowCount).toBe(4);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
