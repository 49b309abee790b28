import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { OrganisationHistoryDto } from '../dto/organisation-acts.dto.js';

interface EventRow {
  on_day: string;
  code: string;
  params: Record<string, string>;
  recorded_by_name: string | null;
  recorded_at: Date | null;
}

/** One row per thing that happened; `o` is the organisation. A unit that only changed its tie or lead did not join. */
const EVENTS = `
  select o.applied_on as on_day, 'applied' as code, '{}'::jsonb as params, null::text as recorded_by_name, null::timestamptz as recorded_at
    from o where o.applied_on is not null
  union all
  select o.replied_on, 'replied', jsonb_build_object('by', coalesce(o.approved_by, ''), 'number', coalesce(o.reply_number, '')), null, null
    from o where o.replied_on is not null
  union all
  select o.filed_on, 'filed', '{}', null, null from o where o.filed_on is not null
  union all
  select coalesce(o.founded_on, o.effective_from), case when o.founded_on is null then 'first_named' else 'founded' end,
         '{}', null, o.created_at from o
  union all
  select o.dissolved_on, case when o.successor_org_id is null then 'dissolved' else 'merged' end,
         jsonb_build_object('reason', coalesce(o.dissolution_reason, ''), 'by', coalesce(o.dissolution_by, ''),
           'name', coalesce(s.name, ''), 'partyOrgId', coalesce(s.id::text, '')), null, null
    from o left join party_org s on s.park_id = o.park_id and s.id = o.successor_org_id where o.dissolved_on is not null
  union all
  select s.dissolved_on, 'absorbed', jsonb_build_object('name', s.name, 'partyOrgId', s.id), null, null
    from o join party_org s on s.park_id = o.park_id and s.successor_org_id = o.id
  union all
  select f.until_on, 'renamed', jsonb_build_object('former', f.name), f.recorded_by_name, f.created_at
    from o join party_org_former_name f on f.park_id = o.park_id and f.party_org_id = o.id
  union all
  select m.started_on, 'term_began', jsonb_build_object('basis', m.basis, 'due', m.due_on), m.recorded_by_name, m.created_at
    from o join party_org_term m on m.park_id = o.park_id and m.party_org_id = o.id
  union all
  select h.from_on, 'post_began', jsonb_build_object('person', h.person_name, 'post', h.post), h.recorded_by_name, h.created_at
    from o join party_org_post h on h.park_id = o.park_id and h.party_org_id = o.id where h.void_reason is null
  union all
  select h.until_on, 'post_ended', jsonb_build_object('person', h.person_name, 'post', h.post), null, null
    from o join party_org_post h on h.park_id = o.park_id and h.party_org_id = o.id
   where h.void_reason is null and h.until_on is not null
  union all
  select t.joined_on, case when t.is_lead then 'unit_joined_as_lead' else 'unit_joined' end,
         jsonb_build_object('unit', e.legal_name, 'enterpriseId', e.id), null, t.created_at
    from o join party_org_enterprise t on t.park_id = o.park_id and t.party_org_id = o.id
    join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
   where not exists (select 1 from party_org_enterprise b where b.park_id = t.park_id and b.party_org_id = t.party_org_id
           and b.enterprise_id = t.enterprise_id and b.left_on = t.joined_on)
  union all
  select t.joined_on, 'unit_leads', jsonb_build_object('unit', e.legal_name, 'enterpriseId', e.id), null, t.created_at
    from o join party_org_enterprise t on t.park_id = o.park_id and t.party_org_id = o.id
    join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
   where t.is_lead and exists (select 1 from party_org_enterprise b where b.park_id = t.park_id
           and b.party_org_id = t.party_org_id and b.enterprise_id = t.enterprise_id and b.left_on = t.joined_on and not b.is_lead)
  union all
  select t.left_on, 'unit_left', jsonb_build_object('unit', e.legal_name, 'enterpriseId', e.id), null, null
    from o join party_org_enterprise t on t.park_id = o.park_id and t.party_org_id = o.id
    join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
   where t.left_on is not null
     and not exists (select 1 from party_org_enterprise b where b.park_id = t.park_id and b.party_org_id = t.party_org_id
           and b.enterprise_id = t.enterprise_id and b.joined_on = t.left_on)`;

/** The life of an organisation: founding and papers, names, terms and posts, units, its end; what lies ahead too. */
@Injectable()
export class TellHistory {
  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<OrganisationHistoryDto> {
    const rows = await ctx.query<EventRow>(
      `with o as (select * from party_org where park_id = $1 and id = $2)
       select * from (${EVENTS}) event order by on_day desc, code in ('founded', 'first_named'), code, params::text`,
      [parkId, id],
    );
    if (rows.length === 0) {
      throw platformProblems.not_found();
    }
    return {
      items: rows.map((row) => ({
        on: row.on_day,
        code: row.code,
        params: row.params,
        isPlanned: row.on_day > ctx.today,
        recordedByName: row.recorded_by_name,
        recordedAt: row.recorded_at?.toISOString() ?? null,
      })),
    };
  }
}
