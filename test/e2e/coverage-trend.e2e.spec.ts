import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

interface Figures {
  denominator: number;
  covered: number;
  orgRate: string;
}
interface Report {
  total: Figures;
  rows: (Figures & { key: string; label: string })[];
}
interface Trend {
  days: string[];
  total: Figures[];
  lines: { key: string; label: string; figures: Figures[] }[];
}

describe('coverage over time', () => {
  let test: TestApp;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    officer = test.anonymous();
    await officer.signIn('district_officer', DEMO_PASSWORD);
  });
  afterAll(() => test.close());

  it('has at each day, for each park, the figures of the page of that day', async () => {
    const trend = (await officer.get<Trend>('/reports/coverage/trend?points=6&step=year')).body;
    expect(trend.days).toHaveLength(6);
    expect(trend.lines.length).toBeGreaterThanOrEqual(4);
    let moved = 0;
    for (const [index, day] of trend.days.entries()) {
      const report = (await officer.get<Report>(`/reports/coverage?asOf=${day}`)).body;
      expect(trend.total[index]).toEqual(report.total);
      for (const line of trend.lines) {
        const row = report.rows.find(({ key }) => key === line.key);
        const { denominator, covered, orgRate } = row ?? NOTHING;
        expect(line.figures[index]).toMatchObject({ denominator, covered, orgRate });
        moved += Number(line.figures[index]?.covered !== line.figures[0]?.covered);
      }
    }
    // The demo's parks grew over the year: a trend that showed today at every day would be caught.
    expect(moved).toBeGreaterThan(0);
  });

  it('follows one kind by street, and refuses what it cannot draw', async () => {
    const trend = await officer.get<Trend>(
      '/reports/coverage/trend?by=street&kind=social_org&points=2',
    );
    const report = await officer.get<Report>('/reports/coverage?by=street&kind=social_org');
    expect(trend.body.lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(report.body.rows.map(({ label }) => label)),
    );
    for (const wrong of ['points=1', 'points=25', 'points=x', 'step=week', 'asOf=2026-02-30']) {
      expect((await officer.get(`/reports/coverage/trend?${wrong}`)).status).toBe(400);
    }
  });

  it('is exported as a row for each line and day, with the numbers of the page', async () => {
    const query = { by: 'park', step: 'year', points: 3 };
    const trend = (await officer.get<Trend>('/reports/coverage/trend?by=park&step=year&points=3'))
      .body;
    const made = await officer.post<{ fileId: string; rowCount: number }>('/exports', {
      list: 'coverage_trend',
      format: 'csv',
      columns: ['label', 'day', 'denominator', 'covered', 'orgRate'],
      query,
    });
    expect(made.status).toBe(201);
    const file = await officer.get<string>(`/files/${made.body.fileId}/content`);
    const lines = file.body
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(lines).toEqual(
      [...trend.lines, { label: '合计', figures: trend.total }].flatMap(({ label, figures }) =>
        figures.map((one, index) =>
          [
            label,
            trend.days[index],
            one.denominator,
            one.covered,
            one.orgRate.replace('—', ''),
          ].join(','),
        ),
      ),
    );
  });
});

const NOTHING = { denominator: 0, covered: 0, orgRate: '—' };
