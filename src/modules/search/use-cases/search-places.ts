import { Injectable } from '@nestjs/common';
import { rolesWith } from '../../../platform/access/permissions.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { SearchKind, SearchResultDto } from '../dto/search.dto.js';
import { searchProblems } from '../search.problems.js';

const SHORTEST = 2;
const MOST_ITEMS = 20;
/** A text that hundreds of names hold is too short to rank: so many of a kind are looked at. */
const MOST_LOOKED_AT = 200;

interface FoundRow {
  kind: SearchKind;
  id: string;
  park_id: string;
  park_name: string;
  name: string;
  detail: string | null;
  former_name: string | null;
}

/** How well a name fits: the same, beginning with the text, holding it, or by its initials only. */
const fit = (name: string): string =>
  `case position(app.search_text($1) in app.search_text(${name})) when 0 then 3
     when 1 then (case when app.search_text(${name}) = app.search_text($1) then 0 else 1 end) else 2 end`;

/** That the name or its initials hold the text. */
const holds = (row: string): string =>
  `position(app.search_text($1) in app.search_text(${row}.name)) > 0
   or coalesce(position(app.search_text($1) in ${row}.pinyin_initials), 0) > 0`;

/** Each kind of finding: who may read it, and how it is found. Columns: kind, id, park, name, detail, former name, place, fit. */
const KINDS: Record<SearchKind, { permission: string; sql: string }> = {
  park: {
    permission: 'park.read',
    sql: `select 'park' as kind, p.id, p.id as park_id, p.name as park_name, p.name, s.name as detail, null as former_name, 1 as place,
                 ${fit('p.name')} as fit
            from park p left join street s on s.district_id = p.district_id and s.id = p.street_id
           where ${holds('p')}`,
  },
  enterprise: {
    permission: 'enterprise.read',
    sql: `select 'enterprise', e.id, e.park_id, p.name, e.legal_name, e.credit_code, null, 2,
                 case when e.credit_code = upper(app.search_text($1)) then 0 else ${fit('e.legal_name')} end
            from (select distinct found as id from app.matching_enterprise_ids($1, ${MOST_LOOKED_AT}) found) m
            join enterprise e on e.id = m.id
            join park p on p.district_id = e.district_id and p.id = e.park_id`,
  },
  party_org: {
    permission: 'party_org.read',
    sql: `select 'party_org', o.id, o.park_id, p.name, o.name, o.kind, f.name, 3,
                 least(${fit('o.name')}, case when f.name is not null then ${fit('f.name')} end)
            from (select distinct found as id from app.matching_party_org_ids($1, ${MOST_LOOKED_AT}) found) m
            join party_org o on o.id = m.id
            join park p on p.district_id = o.district_id and p.id = o.park_id
            left join lateral (
              select b.name from party_org_former_name b
               where b.park_id = o.park_id and b.party_org_id = o.id and not (${holds('o')}) and (${holds('b')})
               order by b.until_on desc limit 1) f on true`,
  },
};

/** Finds parks, units and organisations that the actor may see, all in one statement. */
@Injectable()
export class SearchPlaces {
  /** @throws search_text_too_short */
  async execute(ctx: RequestContext, q: string): Promise<SearchResultDto> {
    if ([...q].length < SHORTEST) {
      throw searchProblems.search_text_too_short();
    }
    const arms = Object.values(KINDS)
      .filter(({ permission }) => rolesWith(permission)?.has(ctx.actor.role))
      .map(({ sql }) => sql);
    const rows = await ctx.query<FoundRow>(
      prepared(
        `select kind, id, park_id, park_name, name, detail, former_name from (${arms.join(' union all ')}) found
          order by fit, place, length(name), name collate "zh-x-icu", id limit ${MOST_ITEMS + 1}`,
      ),
      [q],
    );
    return {
      items: rows.slice(0, MOST_ITEMS).map((row) => ({
        kind: row.kind,
        id: row.id,
        parkId: row.park_id,
        parkName: row.park_name,
        name: row.name,
        detail: row.detail,
        formerName: row.former_name,
      })),
      hasMore: rows.length > MOST_ITEMS,
    };
  }
}
