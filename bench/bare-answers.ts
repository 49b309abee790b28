import type { IncomingMessage } from 'node:http';
import process from 'node:process';
import type { CreateEnterpriseDto } from '../src/modules/enterprises/dto/enterprise-commands.dto.js';
import { ContactPhones } from '../src/modules/enterprises/use-cases/contact-phones.js';
import { CreateEnterprise } from '../src/modules/enterprises/use-cases/create-enterprise.js';
import { GetEnterprise } from '../src/modules/enterprises/use-cases/get-enterprise.js';
import { ListEnterprises } from '../src/modules/enterprises/use-cases/list-enterprises.js';
import { MeasureCoverage } from '../src/modules/reports/use-cases/measure-coverage.js';
import { SearchPlaces } from '../src/modules/search/use-cases/search-places.js';
import '../src/modules/branches/branches.access.js';
import '../src/modules/parks/parks.access.js';
import { businessDateAt } from '../src/platform/calendar/clock.js';
import type { Actor, WriteContext } from '../src/platform/database/request-context.js';
import { PageCursors } from '../src/platform/http/page-cursor.js';
import { Settings } from '../src/platform/http/settings.js';
import { FieldSecrets } from '../src/platform/secrets/field-secrets.js';

export interface Named {
  name: string;
  text: string;
}
/** Runs a named statement and gives its rows. */
export type Run = (statement: Named, values: readonly unknown[]) => Promise<never[]>;

interface Way {
  run: Run;
  /** Whether row security limits what is read; otherwise the statement itself has to. */
  isScoped: boolean;
}

const settings = new Settings();
const phones = new ContactPhones(new FieldSecrets(settings));
const get = new GetEnterprise(phones);
const list = new ListEnterprises(new PageCursors(settings));
const search = new SearchPlaces();
const coverage = new MeasureCoverage();
const create = new CreateEnterprise(get, phones);
const actor = JSON.parse(process.env['BENCH_ACTOR'] ?? '{}') as Actor;

/** What a district's reader may see, as conditions of the statements themselves. */
const SCOPES: [was: string | RegExp, becomes: (mark: string, group: string) => string][] = [
  [
    'where e.park_id = $1 and e.id = $2',
    (mark) => `where e.park_id = $1 and e.id = $2 and e.district_id = ${mark}`,
  ],
  [/\(e\.park_id = \$1\)/g, (mark) => `(e.park_id = $1) and (e.district_id = ${mark})`],
  [
    /app\.matching_enterprise_ids\(\$1, 200\)/,
    (mark) => `(select e.id as found from enterprise e
      where app.search_pairs(e.legal_name, e.pinyin_initials) @> app.search_pairs(app.search_text($1), '')
        and (position(app.search_text($1) in app.search_text(e.legal_name)) > 0 or position(app.search_text($1) in e.pinyin_initials) > 0)
        and e.district_id = ${mark} limit 200)`,
  ],
  [
    /app\.matching_party_org_ids\(\$1, 200\)/,
    (mark) => `(
      (select o.id as found from party_org o
        where app.search_pairs(o.name, coalesce(o.pinyin_initials, '')) @> app.search_pairs(app.search_text($1), '')
          and (position(app.search_text($1) in app.search_text(o.name)) > 0 or position(app.search_text($1) in o.pinyin_initials) > 0)
          and o.district_id = ${mark} limit 200)
      union all
      (select b.party_org_id from party_org_former_name b
        where app.search_pairs(b.name, coalesce(b.pinyin_initials, '')) @> app.search_pairs(app.search_text($1), '')
          and (position(app.search_text($1) in app.search_text(b.name)) > 0 or position(app.search_text($1) in b.pinyin_initials) > 0)
          and b.district_id = ${mark} limit 200))`,
  ],
  [
    /where (position\(app\.search_text\(\$1\) in app\.search_text\(p\.name\)\) > 0\s+or .+ > 0)/,
    (mark, named) => `where (${named}) and p.district_id = ${mark}`,
  ],
];

const statements = new Map<string, { scoped: Named; open: Named; takesDistrict: boolean }>();

function statementOf(
  text: string,
  parameters: number,
): NonNullable<ReturnType<typeof statements.get>> {
  let known = statements.get(text);
  if (!known) {
    const mark = `$${parameters + 1}`;
    const scoped = SCOPES.reduce(
      (sql, [was, becomes]) => sql.replace(was, (_found, group: string) => becomes(mark, group)),
      text,
    );
    const name = `bare-${statements.size + 1}`;
    known = {
      open: { name, text },
      scoped: { name, text: scoped },
      takesDistrict: scoped !== text,
    };
    statements.set(text, known);
  }
  return known;
}

function contextOf({ run, isScoped }: Way): WriteContext {
  const now = new Date();
  return {
    actor,
    locale: 'zh-CN',
    correlationId: '',
    now,
    today: businessDateAt(now),
    query: async (statement: string | Named, values: readonly unknown[] = []) => {
      const text = typeof statement === 'string' ? statement : statement.text;
      const { open, scoped, takesDistrict } = statementOf(text, values.length);
      return isScoped
        ? run(open, values)
        : run(scoped, takesDistrict ? [...values, actor.districtId] : values);
    },
  } as unknown as WriteContext;
}

const UNIT = /^\/api\/v1\/parks\/([^/]+)\/enterprises\/([^/?]+)$/;
const UNITS = /^\/api\/v1\/parks\/([^/]+)\/enterprises$/;

/** The body of an answer. */
export async function answerTo(
  request: Pick<IncomingMessage, 'url' | 'method'>,
  body: string | undefined,
  way: Way,
): Promise<string> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const ctx = contextOf(way);
  const unit = UNIT.exec(url.pathname);
  if (unit) {
    return JSON.stringify(await get.execute(ctx, unit[1]!, unit[2]!));
  }
  const park = UNITS.exec(url.pathname);
  if (park && body !== undefined) {
    const input = JSON.parse(body) as CreateEnterpriseDto;
    return JSON.stringify(await create.execute(ctx, park[1]!, input));
  }
  const query = Object.fromEntries(url.searchParams);
  switch (url.pathname) {
    case '/api/v1/enterprises':
      return JSON.stringify(await list.execute(ctx, { ...query, page: 1, pageSize: 20 }));
    case '/api/v1/search':
      return JSON.stringify(await search.execute(ctx, query['q'] ?? ''));
    default:
      return JSON.stringify(await coverage.execute(ctx, query));
  }
}
