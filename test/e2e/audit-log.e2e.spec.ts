import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditedTables } from '../../src/platform/audit/audit-terms.js';
import type { AuditChainDto } from '../../src/platform/audit/dto/audit-chain.dto.js';
import type { AuditEventDto, AuditPageDto } from '../../src/platform/audit/dto/audit-event.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { tellAuditStory } from '../support/audit-story.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

/** What must never be copied into a row that nobody can ever change again. */
const PRIVATE =
  /phone|password|hash|secret_|secret$|token|recovery|id_number|contact_name|secretary_name|instructor_name|holder_name|contact\.name$/;

describe('the audit log', () => {
  let test: InnerTestApp;
  let auditor: ApiClient;
  let officer: ApiClient;
  let unit: { id: string; path: string; version: number };

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
    ({ auditor, officer, unit } = await tellAuditStory(test));
  });
  afterAll(() => test.close());

  const search = async (body: object): Promise<AuditPageDto> => {
    const answer = await auditor.post<AuditPageDto>('/audit-events/search', body);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('shows who changed which record, field by field, in words', async () => {
    const { items } = await search({ table: 'enterprise', rowId: unit.id, action: 'update' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      tableName: '单位',
      row: { id: unit.id, name: '桃花源网络科技有限公司' },
      role: 'park_officer',
      roleName: '园区党委工作人员',
      action: 'update',
      // The auditor may read the trail, not the ledger.
      link: null,
    } satisfies Partial<AuditEventDto>);
    expect(items[0]!.actor?.name).toEqual(expect.any(String));
    expect(items[0]!.changes).toEqual([
      {
        column: 'legal_name',
        name: '单位名称',
        before: '桃花源电子商务有限公司',
        after: '桃花源网络科技有限公司',
        changed: true,
      },
      {
        column: 'revenue_tier',
        name: '营收规模',
        before: null,
        after: '过千万元',
        changed: true,
      },
    ]);
    expect(JSON.stringify(await search({ rowId: unit.id }))).not.toContain('13800001234');
  });

  it('shows that a number was opened, and why', async () => {
    const { items } = await search({ action: 'reveal' });
    expect(items[0]!.changes).toEqual([
      expect.objectContaining({ name: '查看内容', after: '联系电话' }),
      expect.objectContaining({ name: '查看理由', after: '核实联系方式' }),
    ]);
  });

  it('is itself looked at on the record: who, with which filters, which page', async () => {
    const before = await search({ action: 'read' });
    await search({ table: 'enterprise', from: '2026-01-01' });
    const after = await search({ action: 'read' });
    expect(after.total).toBe(before.total + 2);
    expect(after.items[0]).toMatchObject({
      tableName: '审计日志',
      role: 'auditor',
      action: 'read',
    });
    const told = after.items[0]!.changes.map(({ name, after: value }) => [name, value]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['对象', '单位'],
        ['起始日期', '2026-01-01'],
        ['页码', '1'],
      ]),
    );
  });

  it('finds by person, role, request, day and district', async () => {
    const [event] = (await search({ rowId: unit.id, action: 'insert', table: 'enterprise' })).items;
    const { actor, correlationId, district } = event!;
    const day = new Date(Date.parse(event!.at) + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const filter of [
      { actorUserId: actor!.id },
      { role: 'park_officer' },
      { correlationId },
      { from: day, until: day },
      { districtId: district!.id },
    ]) {
      const { items, total } = await search({ ...filter, table: 'enterprise', action: 'insert' });
      expect([filter, total, items.map(({ id }) => id)]).toEqual([filter, 1, [event!.id]]);
    }
    expect((await search({ until: '2020-01-01' })).total).toBe(0);
  });

  it('walks to the last page and back by cursor, each row once', async () => {
    const filter = { from: '2020-01-01', role: 'park_officer', pageSize: 1 };
    const first = await search(filter);
    const seen = [first.items[0]!.id];
    let page = first;
    while (page.next) {
      page = await search({ ...filter, cursor: page.next });
      seen.push(page.items[0]!.id);
    }
    expect(seen).toHaveLength(first.total);
    expect(new Set(seen).size).toBe(first.total);
    for (let at = seen.length - 2; at >= 0; at -= 1) {
      page = await search({ ...filter, cursor: page.previous! });
      expect([page.page, page.items[0]!.id]).toEqual([at + 1, seen[at]]);
    }
    expect(page.previous).toBeNull();
    const foreign = await auditor.post<ProblemBody>('/audit-events/search', {
      pageSize: 1,
      cursor: first.next,
    });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'cursor_invalid']);
  });

  it('is exported as it was searched, and that is on the record too', async () => {
    const made = await auditor.post<{
      id: string;
      state: string;
      rowCount: number;
      fileId: string;
    }>('/exports', {
      list: 'audit_events',
      format: 'csv',
      columns: ['actor', 'action', 'row', 'changes'],
      query: { rowId: unit.id, action: 'update' },
    });
    expect([made.status, made.body.state, made.body.rowCount]).toEqual([201, 'ready', 1]);
    const file = await auditor.get<string>(`/files/${made.body.fileId}/content`);
    expect(String(file.body)).toContain('桃花源电子商务有限公司 → 桃花源网络科技有限公司');
    const { items } = await search({ table: 'export_run', action: 'insert' });
    expect(items[0]).toMatchObject({ tableName: '导出', row: { id: made.body.id } });
    expect(JSON.stringify(items[0]!.changes)).toContain('audit_events');
  });

  it('is closed to everybody else', async () => {
    for (const [method, path] of [
      ['POST', '/audit-events/search'],
      ['GET', '/audit-events/terms'],
      ['GET', '/audit-chain'],
      ['POST', '/audit-chain/verifications'],
    ] as const) {
      const answer = method === 'GET' ? await officer.get(path) : await officer.post(path, {});
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  it('is checked by a job on demand, and says when it was tampered with', async () => {
    const check = async (): Promise<AuditChainDto> => {
      const asked = await auditor.post<AuditChainDto>('/audit-chain/verifications', {});
      expect(asked.status).toBe(202);
      expect(asked.body.actions).toEqual([
        { name: 'verify', allowed: false, reason: '核验正在进行，请等待结果' },
      ]);
      for (;;) {
        const { body } = await auditor.get<AuditChainDto>('/audit-chain');
        if (body.verification?.state !== 'waiting') return body;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const good = await check();
    expect(good.verification).toMatchObject({ state: 'done', holds: true, failure: null });
    expect(good.verification!.report).toMatchObject({ faultCount: 0, chains: 2 });
    expect(good.lastHead?.number).toBeGreaterThan(0);
    await test.superuser.query('alter table audit_event disable trigger all');
    await test.superuser.query(
      `update audit_event set after = after || '{"revenue_tier": "over_100m"}' where row_id = $1 and action = 'update'`,
      [unit.id],
    );
    await test.superuser.query('alter table audit_event enable trigger all');
    const bad = await check();
    expect(bad.verification).toMatchObject({ state: 'done', holds: false });
    expect(bad.verification!.report!.faults).toEqual([
      expect.objectContaining({
        code: 'row_changed',
        message: '一条审计记录在封印之后被改动',
        tableName: '单位',
        rowId: unit.id,
      }),
    ]);
  });

  it('names every audited table and column in both languages, and copies nothing private', async () => {
    const { rows } = await test.superuser.query<{ table: string; columns: string }>(
      `select c.relname as table, encode(t.tgargs, 'escape') as columns from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where t.tgname = 'audit_row'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(17);
    const missing = rows.flatMap(({ table, columns }) =>
      columns
        .split('\\000')
        .filter((column) => column !== '')
        .filter((column) => !auditedTables().get(table)?.columns[column.replace('*', '')]?.zh)
        .map((column) => `${table}.${column}`),
    );
    expect(missing).toEqual([]);
    const leaking = rows.flatMap(({ table, columns }) =>
      columns
        .split('\\000')
        .map((column) => `${table}.${column}`)
        // Marked so, a column is copied without its value.
        .filter((column) => PRIVATE.test(column.replace('*', '')) && !column.endsWith('*')),
    );
    expect(leaking).toEqual([]);
  });
});
