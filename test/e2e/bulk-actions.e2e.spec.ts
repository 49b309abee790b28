import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunBulkActionJob } from '../../src/platform/bulk-actions/use-cases/run-bulk-action-job.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { dryRun, jobOf, resultsOf, startRun, workOn } from '../support/bulk-flow.js';
import type { Place } from '../support/factory.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

describe('one act upon many rows', () => {
  let test: InnerTestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startInnerTestApp();
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  const units = (industry: string, n: number): Promise<string[]> =>
    Promise.all(Array.from({ length: n }, () => test.make.enterprise(place, { industry })));
  const row = async (id: string): Promise<Record<string, unknown>> =>
    (
      await test.superuser.query<Record<string, unknown>>(
        'select industry, left_on::text, version from enterprise where id = $1',
        [id],
      )
    ).rows[0]!;
  const setIndustry = (selection: Record<string, unknown>, industry: string | null) => ({
    list: 'enterprises',
    action: 'set_industry',
    parameters: { industry },
    selection,
  });

  it('does what the dry run said, on all rows that the filter finds, and takes it back', async () => {
    const [first] = await units('甲业', 3);
    const joined = (await units('甲业', 1))[0]!;
    await test.make.partyOrg(place, 'branch', [joined], { effective_from: '2024-06-01' });
    const elsewhere = await test.make.enterprise(await test.make.place(), { industry: '甲业' });
    const order = {
      list: 'enterprises',
      action: 'record_leaving',
      parameters: { leftOn: '2024-05-01', reason: '园区调整' },
      selection: { allMatching: true, query: { industry: '甲业' } },
    };
    const said = await dryRun(officer, order);
    expect(said).toMatchObject({
      matching: 4,
      applicable: 3,
      refused: [{ id: joined, code: 'left_before_joined_org' }],
    });
    expect((await row(first!))['left_on']).toBeNull();

    const run = await startRun(officer, {
      ...order,
      selection: { ...order.selection, expectedRows: said.rows },
    });
    expect(run).toMatchObject({ state: 'working', rowCount: 4, counts: { waiting: 4 } });
    const done = await workOn(test, officer, run.id);
    expect(done).toMatchObject({ state: 'done', counts: { done: 3, refused: 1, waiting: 0 } });
    const results = await resultsOf(officer, run.id);
    expect(results.filter(({ outcome }) => outcome === 'refused')).toEqual([
      expect.objectContaining({
        id: joined,
        code: said.refused[0]!.code,
        message: said.refused[0]!.message,
      }),
    ]);
    expect(await row(first!)).toMatchObject({ left_on: '2024-05-01', version: 2 });
    expect((await row(elsewhere))['left_on']).toBeNull();

    // The audit trail tells each unit's change, as for a single edit, and the run with its reason.
    const audit = await test.superuser.query<{ n: number }>(
      `select count(*)::int as n from audit_event where table_name = 'enterprise' and action = 'update' and after ? 'left_on' and row_id = $1`,
      [first],
    );
    expect(audit.rows[0]!.n).toBe(1);
    const kept = await test.superuser.query<{ after: Record<string, unknown> }>(
      `select after from audit_event where table_name = 'bulk_run' and action = 'insert' and row_id = $1`,
      [run.id],
    );
    expect(kept.rows[0]!.after).toMatchObject({
      action: 'record_leaving',
      parameters: { leftOn: '2024-05-01', reason: '园区调整' },
      row_count: 4,
    });

    await test.superuser.query(`update enterprise set version = version + 1 where id = $1`, [
      first,
    ]);
    const undo = await officer.post<{ id: string }>(`/bulk-actions/${run.id}/undo`);
    expect(undo.status).toBe(201);
    const undone = await workOn(test, officer, undo.body.id);
    expect(undone.counts).toEqual({ done: 2, refused: 1, waiting: 0 });
    // What somebody changed since stays.
    expect((await row(first!))['left_on']).toBe('2024-05-01');
    const again = await officer.post<ProblemBody>(`/bulk-actions/${run.id}/undo`);
    expect([again.status, again.body.code]).toEqual([409, 'bulk_not_undoable']);
  });

  it('lets a shared organisation follow the units that leave, and takes that back', async () => {
    const [stays] = await units('丙业', 1);
    const leaving = await units('丁业', 2);
    const { body } = await officer.post<{ id: string }>(`/parks/${place.parkId}/party-orgs`, {
      kind: 'general_branch',
      name: `成批${test.make.next()}党总支`,
      foundedOn: '2021-07-01',
      enterprises: [stays!, ...leaving].map((enterpriseId) => ({ enterpriseId })),
    });
    const ties = async () =>
      (
        await test.superuser.query<{ tie: string; from: string; until: string | null }>(
          `select tie, joined_on::text as from, left_on::text as until from party_org_enterprise
            where party_org_id = $1 and enterprise_id = $2 order by joined_on`,
          [body.id, stays],
        )
      ).rows;
    const run = await startRun(officer, {
      list: 'enterprises',
      action: 'record_leaving',
      parameters: { leftOn: '2024-05-01', reason: '园区调整' },
      selection: { ids: leaving },
    });
    expect((await workOn(test, officer, run.id)).counts).toMatchObject({ done: 2 });
    expect(await ties()).toEqual([
      { tie: 'joint', from: '2021-07-01', until: '2024-05-01' },
      { tie: 'own', from: '2024-05-01', until: null },
    ]);
    const undo = await officer.post<{ id: string }>(`/bulk-actions/${run.id}/undo`);
    expect((await workOn(test, officer, undo.body.id)).counts).toMatchObject({ done: 2 });
    expect(await ties()).toEqual([{ tie: 'joint', from: '2021-07-01', until: null }]);
  });

  it('refuses when other rows match than those of the dry run, be they as many', async () => {
    const [first] = await units('乙业', 2);
    const selection = { allMatching: true, query: { industry: '乙业' } };
    const said = await dryRun(officer, setIndustry(selection, '新业'));
    expect(said).toMatchObject({ matching: 2 });
    await units('乙业', 1);
    await test.superuser.query(`update enterprise set industry = '走了' where id = $1`, [first]);
    const answer = await officer.post<ProblemBody>(
      '/bulk-actions',
      setIndustry({ ...selection, expectedRows: said.rows }, '新业'),
    );
    expect([answer.status, answer.body.code, answer.body.params]).toEqual([
      409,
      'bulk_rows_moved',
      { matching: 2 },
    ]);
    const blind = await officer.post<ProblemBody>('/bulk-actions', setIndustry(selection, '新业'));
    expect([blind.status, blind.body.errors[0]?.path]).toEqual([400, 'selection.expectedRows']);
  });

  it('leaves alone a row that somebody edits before its turn', async () => {
    const [one, two] = await units('丙业', 2);
    const run = await startRun(officer, setIndustry({ ids: [one, two] }, '新丙业'));
    const edited = await officer.patch(`/parks/${place.parkId}/enterprises/${one}`, {
      version: 1,
      industry: '别业',
    });
    expect(edited.status).toBe(200);
    const done = await workOn(test, officer, run.id);
    expect(done.counts).toEqual({ done: 1, refused: 1, waiting: 0 });
    expect(await row(one!)).toMatchObject({ industry: '别业', version: 2 });
    expect(await row(two!)).toMatchObject({ industry: '新丙业', version: 2 });
    const [refused] = (await resultsOf(officer, run.id)).filter(({ id }) => id === one);
    expect(refused).toMatchObject({ outcome: 'refused', code: 'version_conflict' });
  });

  it('does no row twice when its worker dies in the middle', async () => {
    const ids = await units('丁业', 5);
    const run = await startRun(officer, setIndustry({ ids }, '新丁业'));
    const job = await jobOf(test, run.id);
    let rows = 0;
    const dying = {
      ...job,
      write: <T>(work: Parameters<typeof job.write<T>>[0]): Promise<T> => {
        rows += 1;
        return rows > 3 ? Promise.reject(new Error('the worker died')) : job.write(work);
      },
    };
    await expect(test.app.get(RunBulkActionJob).run(dying)).rejects.toThrow('the worker died');
    expect((await resultsOf(officer, run.id)).map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
      'waiting',
      'waiting',
    ]);
    // Two workers at once take up what is left.
    await Promise.all([workOn(test, officer, run.id), workOn(test, officer, run.id)]);
    const after = await Promise.all(ids.map(row));
    expect(after.map(({ version }) => version)).toEqual([2, 2, 2, 2, 2]);
    const { body } = await officer.get(`/bulk-actions/${run.id}`);
    expect(body).toMatchObject({ state: 'done', counts: { done: 5, refused: 0, waiting: 0 } });
  });

  it('is for whoever may edit a single row, and upon rows she sees', async () => {
    const [own] = await units('戊业', 1);
    const strange = await test.make.enterprise(await test.make.place());
    const order = setIndustry({ ids: [own, strange] }, '新业');
    expect((await officer.post('/bulk-actions', { ...order, dryRun: true })).status).toBe(404);
    const street = await test.signIn(
      await test.make.user('street_officer', test.make.at.street(place)),
    );
    expect((await street.post('/bulk-actions', setIndustry({ ids: [own] }, '新业'))).status).toBe(
      403,
    );
    const wrong = async (body: Record<string, unknown>): Promise<[number, string?]> => {
      const { status, body: problem } = await officer.post<ProblemBody>('/bulk-actions', {
        ...setIndustry({ ids: [own] }, '新业'),
        dryRun: true,
        ...body,
      });
      return [status, problem.errors[0]?.path];
    };
    expect(await wrong({ action: 'delete' })).toEqual([400, 'action']);
    expect(await wrong({ parameters: { status: 'exited' } })).toEqual([400, 'parameters.status']);
    expect(await wrong({ action: 'set_street', parameters: {} })).toEqual([
      400,
      'parameters.streetId',
    ]);
    expect(await wrong({ selection: { allMatching: true, query: { contactPhone: '1' } } })).toEqual(
      [400, 'selection.query.contactPhone'],
    );
    expect(await wrong({ selection: {} })).toEqual([422, undefined]);
  });

  it('sets street, tier, dormancy and the superior organisation', async () => {
    const [id] = await units('己业', 1);
    const street = await test.make.street(place.districtId);
    const act = async (list: string, action: string, parameters: object, target: string) => {
      const run = await startRun(officer, {
        list,
        action,
        parameters: { ...parameters },
        selection: { ids: [target] },
      });
      return (await workOn(test, officer, run.id)).counts.done;
    };
    expect(await act('enterprises', 'set_street', { streetId: street }, id!)).toBe(1);
    expect(await act('enterprises', 'set_revenue_tier', { revenueTier: 'over_10m' }, id!)).toBe(1);
    expect(await act('enterprises', 'mark_dormant', { dormantFrom: '2024-01-01' }, id!)).toBe(1);
    expect(await act('enterprises', 'mark_operating', {}, id!)).toBe(1);
    const { rows } = await test.superuser.query(
      'select street_id, revenue_tier, dormant_from from enterprise where id = $1',
      [id],
    );
    expect(rows[0]).toEqual({ street_id: street, revenue_tier: 'over_10m', dormant_from: null });

    const superior = await test.make.partyOrg(place, 'general_branch');
    const branch = await test.make.partyOrg(place, 'branch');
    expect(await act('party_orgs', 'set_superior', { parentOrgId: superior }, branch)).toBe(1);
    const circle = await dryRun(officer, {
      list: 'party_orgs',
      action: 'set_superior',
      parameters: { parentOrgId: branch },
      selection: { ids: [superior, branch] },
    });
    expect(circle.refused.map(({ code }) => code)).toEqual(['parent_cycle', 'parent_cycle']);
  });
});
