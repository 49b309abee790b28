import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  LEDGER_FIELD_DEFINITIONS,
  LEDGER_FIELDS,
} from '../../src/modules/import/domain/ledger-fields.js';
import type { ExportDto, StartExportDto } from '../../src/platform/exports/dto/export.dto.js';
import { ForgetExports } from '../../src/platform/exports/use-cases/forget-exports.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import { download, exported, sheetOf } from '../support/export-flow.js';
import type { Place } from '../support/factory.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

describe('exports of a list', () => {
  let test: InnerTestApp;
  let place: Place;
  let officer: ApiClient;
  let username: string;

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
    place = await test.make.place();
    username = await test.make.user('park_officer', test.make.at.park(place));
    officer = await test.signIn(username);
  });
  afterAll(() => test.close());

  const textOf = async (run: ExportDto): Promise<string> =>
    (await download(test, officer, run.fileId!)).bytes.toString('utf8');

  it('shows what filter, order and columns show, in Excel and in CSV', async () => {
    const { make } = test;
    const lead = await make.enterprise(place, {
      legal_name: '甲联合牵头有限公司',
      industry: '直播电商',
      contact_phone: '13800001234',
      remark: '=HYPERLINK("http://x")',
    });
    const joined = await make.enterprise(place, {
      legal_name: '乙联合有限公司',
      industry: '直播电商',
    });
    const alone = await make.enterprise(place, {
      legal_name: '丙单独有限公司',
      industry: '直播电商',
    });
    await make.enterprise(place, { legal_name: '丁物流有限公司', industry: '物流' });
    await make.headcount(place, lead, 2);
    const joint = await make.partyOrg(place, 'joint_branch', [lead, joined], {
      name: '甲乙联合党支部',
    });
    await test.superuser.query(
      `insert into party_org_post (park_id, district_id, party_org_id, post, person_name, from_on)
       values ($1, $2, $3, 'secretary', '孙宁', '2021-07-01')`,
      [place.parkId, place.districtId, joint],
    );
    await test.superuser.query(
      'update party_org_enterprise set is_lead = true where enterprise_id = $1',
      [lead],
    );
    await make.partyOrg(place, 'branch', [alone], { name: '丙党支部' });
    await test.superuser.query(
      `insert into mass_organisation (park_id, enterprise_id, kind, effective_from)
       values ($1, $2, 'union', '2021-01-01'), ($1, $2, 'women_federation', '2021-01-01')`,
      [place.parkId, alone],
    );

    const csv = await exported(officer, {
      list: 'enterprises',
      format: 'csv',
      columns: ['legalName', 'fullMemberCount', 'formation', 'contactPhoneMasked', 'remark'],
      query: { industry: '直播电商', sort: '-legalName', page: '3' },
    });
    expect(csv).toMatchObject({ state: 'ready', rowCount: 3, progress: null, failure: null });
    expect(await textOf(csv)).toBe(
      '\ufeff单位名称,党员数,组建方式,脱敏电话,备注\r\n' +
        '乙联合有限公司,,联合组建,,\r\n' +
        `甲联合牵头有限公司,2,联合组建,138****1234,"'=HYPERLINK(""http://x"")"\r\n` +
        '丙单独有限公司,,单独组建,,\r\n',
    );

    const book = await exported(officer, {
      list: 'enterprises',
      format: 'xlsx',
      query: { industry: '直播电商', sort: 'legalName' },
    });
    const rows = await sheetOf((await download(test, officer, book.fileId!)).bytes);
    expect(rows).toMatchObject([
      {
        单位名称: '丙单独有限公司',
        组建方式: '单独组建',
        联合党组织牵头单位: '',
        党组织名称: '丙党支部',
        群团组织: '工会、妇联',
      },
      {
        单位名称: '甲联合牵头有限公司',
        联合党组织牵头单位: '甲联合牵头有限公司',
        备注: '=HYPERLINK("http://x")',
        入驻日期: '2020-01-01',
      },
      {
        单位名称: '乙联合有限公司',
        联合党组织牵头单位: '甲联合牵头有限公司',
        党组织名称: '甲乙联合党支部',
        党组织书记: '孙宁',
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('1234');
  });

  it('offers every field of a ledger under the label that an import knows', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const { body } = await officer.get<{ columns: { key: string; label: string }[] }>(
        '/export-lists/enterprises/columns',
        { headers: { 'accept-language': locale } },
      );
      const labels = new Map(body.columns.map(({ key, label }) => [key, label]));
      for (const field of LEDGER_FIELDS.filter((one) => one !== 'contactPhone')) {
        expect([field, labels.get(field)]).toEqual([
          field,
          LEDGER_FIELD_DEFINITIONS[field][locale],
        ]);
      }
      expect([...labels.values()]).not.toContain(LEDGER_FIELD_DEFINITIONS.contactPhone[locale]);
    }
  });

  it('refuses a column, a filter, an order or a list that there is not', async () => {
    const refused = async (order: Record<string, unknown>): Promise<[number, string?, string?]> => {
      const { status, body } = await officer.post<ProblemBody>('/exports', {
        list: 'enterprises',
        format: 'csv',
        ...order,
      });
      return [status, body.errors[0]?.path, body.errors[0]?.code];
    };
    expect(await refused({ columns: ['contactPhone'] })).toEqual([
      400,
      'columns',
      'column_unknown',
    ]);
    expect(await refused({ columns: ['legalName', 'legalName'] })).toEqual([
      400,
      'columns',
      'arrayUnique',
    ]);
    expect(await refused({ columns: [] })).toEqual([400, 'columns', 'arrayMinSize']);
    expect(await refused({ query: { contactPhone: '138' } })).toEqual([
      400,
      'query.contactPhone',
      'unknown_property',
    ]);
    expect(await refused({ query: { sort: 'contactPhone' } })).toEqual([400, 'query.sort', 'isIn']);
    expect(await refused({ query: { parkId: 'x' } })).toEqual([400, 'query.parkId', 'isUuid']);
    expect(await refused({ list: 'app_user' })).toEqual([400, 'list', 'list_unknown']);
    expect(await refused({ format: 'pdf' })).toEqual([400, 'format', 'isIn']);
  });

  it('keeps who exported which list, filter and columns, and how many rows', async () => {
    const run = await exported(officer, {
      list: 'enterprises',
      format: 'csv',
      columns: ['legalName'],
      query: { kind: 'social_org' },
    });
    const { rows } = await test.superuser.query<{ actor: string; after: Record<string, unknown> }>(
      `select actor_user_id as actor, after from audit_event where table_name = 'export_run' and row_id = $1`,
      [run.id],
    );
    expect(rows).toEqual([
      {
        actor: await test.make.userId(username),
        after: {
          list: 'enterprises',
          format: 'csv',
          columns: ['legalName'],
          query: { kind: 'social_org' },
          state: 'ready',
          row_count: 0,
        },
      },
    ]);
  });

  it('gives the file to nobody but its owner, and only what she may see', async () => {
    const other = await test.make.place();
    await test.make.enterprise(other, { legal_name: '外区有限公司' });
    const before = await exported(officer, { list: 'enterprises', format: 'csv' });
    const text = await textOf(before);
    // Rows of other parks and districts change nothing.
    const otherPark = { ...place, parkId: await test.make.park(place.districtId) };
    await test.make.enterprise(otherPark, { legal_name: '邻园有限公司' });
    await test.make.enterprise(other, { legal_name: '外区又一有限公司' });
    const after = await exported(officer, { list: 'enterprises', format: 'csv' });
    expect(await textOf(after)).toBe(text);
    expect(text).not.toContain('外区');
    expect(after.rowCount).toBe(before.rowCount);

    const district = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
    expect((await download(test, district, before.fileId!)).status).toBe(404);
    expect((await district.get(`/exports/${before.id}`)).status).toBe(404);
    expect((await district.get<{ total: number }>('/exports')).body.total).toBe(0);
    expect((await officer.get<{ total: number }>('/exports')).body.total).toBeGreaterThan(1);

    const mentor = await test.signIn(await test.make.user('mentor', test.make.at.district(place)));
    expect((await mentor.post('/exports', { list: 'enterprises', format: 'csv' })).status).toBe(
      403,
    );
  });

  it('writes once when the request is repeated', async () => {
    const key = { 'idempotency-key': 'export-once-0001' };
    const order = { list: 'enterprises', format: 'csv' };
    const [first, second] = await Promise.all([
      officer.post<ExportDto>('/exports', order, { headers: key }),
      officer.post<ExportDto>('/exports', order, { headers: key }),
    ]);
    const again = await officer.post<ExportDto>('/exports', order, { headers: key });
    const made = [first, second, again].filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    expect([first, second].every(({ status }) => status === 201 || status === 409)).toBe(true);
  });

  it('leaves 5,001 rows to a job and writes 5,000 at once', async () => {
    const many = await test.make.place();
    const client = await test.signIn(await test.make.user('park_officer', test.make.at.park(many)));
    await test.superuser.query(
      `insert into enterprise (park_id, district_id, street_id, kind, legal_name, credit_code, entered_on)
       select $1, $2, $3, 'non_public_enterprise', '单位' || n, code, '2020-01-01'
         from unnest($4::text[]) with ordinality u(code, n)`,
      [
        many.parkId,
        many.districtId,
        many.streetId,
        Array.from({ length: 5_000 }, (_, n) => creditCode(10_000 + n)),
      ],
    );
    const order: StartExportDto = { list: 'enterprises', format: 'csv', columns: ['creditCode'] };
    const small = await client.post<ExportDto>('/exports', order);
    expect(small.body).toMatchObject({ state: 'ready', rowCount: 5_000 });

    await test.make.enterprise(many);
    const large = await client.post<ExportDto>('/exports', order);
    expect(large.body).toMatchObject({
      state: 'working',
      rowCount: 5_001,
      fileId: null,
      progress: { done: 0, total: 5_001 },
    });
    const done = await exported(client, order);
    expect(done).toMatchObject({ state: 'ready', rowCount: 5_001, progress: null });
    const { bytes } = await download(test, client, done.fileId!);
    const codes = bytes.toString('utf8').trim().split('\r\n').slice(1);
    expect(new Set(codes).size).toBe(5_001);
  });

  it('removes a file after its days and keeps that it was', async () => {
    const run = await exported(officer, { list: 'enterprises', format: 'csv' });
    const other = await exported(officer, { list: 'enterprises', format: 'csv' });
    await test.superuser.query(
      `update export_run set expires_at = now() - interval '1 minute' where id = $1`,
      [run.id],
    );
    await test.app.get(ForgetExports).execute();
    expect((await officer.get(`/exports/${run.id}`)).body).toMatchObject({
      state: 'expired',
      fileId: null,
    });
    expect((await download(test, officer, run.fileId!)).status).toBe(404);
    expect((await download(test, officer, other.fileId!)).status).toBe(200);
  });
});
