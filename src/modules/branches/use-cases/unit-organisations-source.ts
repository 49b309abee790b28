import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import {
  SubjectTimelines,
  type TimelineSource,
  type TimelineSubject,
} from '../../../platform/timelines/subject-timelines.js';
import type { TimelineEntry } from '../../../platform/timelines/timeline-entry.js';
import { type OrganisationFact, organisationEntry } from '../domain/unit-organisations.js';

/** What Party organisations, instructors and mass organisations add to a unit's timeline. */
@Injectable()
export class UnitOrganisationsSource implements TimelineSource, OnModuleInit {
  constructor(private readonly timelines: SubjectTimelines) {}

  onModuleInit(): void {
    this.timelines.register('enterprise', this);
  }

  async timelineEntries(ctx: RequestContext, unit: TimelineSubject): Promise<TimelineEntry[]> {
    const facts = await ctx.query<OrganisationFact>(
      `with written as (
         select t.row_id, t.at, t.by_name, t.by_role, t.import_file, t.action, t.after
           from app.enterprise_trail($1, $2, '{party_org_enterprise,instructor_assignment,mass_organisation}') t
       ), ties as (
         select t.id, t.tie, t.joined_on, t.left_on, o.id as org_id, o.name, o.effective_from, o.dissolved_on,
                -- Another lead or another tie within one organisation is neither leaving nor joining.
                exists (select 1 from party_org_enterprise b where b.park_id = t.park_id and b.enterprise_id = t.enterprise_id
                  and b.party_org_id = t.party_org_id and b.left_on = t.joined_on) as goes_on,
                exists (select 1 from party_org_enterprise b where b.park_id = t.park_id and b.enterprise_id = t.enterprise_id
                  and b.party_org_id = t.party_org_id and b.joined_on = t.left_on) as is_followed
           from party_org_enterprise t join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
          where t.park_id = $1 and t.enterprise_id = $2
       ), facts as (
         select t.id, case when t.tie = 'own' and t.joined_on = t.effective_from then 'org_founded' else 'org_joined' end as kind,
                t.tie as form, t.joined_on as day, t.name, t.org_id, 'insert' as written_by
           from ties t where not t.goes_on
         union all
         select t.id, case when t.left_on = t.dissolved_on then 'org_dissolved' else 'org_left' end,
                t.tie, t.left_on, t.name, t.org_id, 'left_on'
           from ties t where t.left_on is not null and not t.is_followed
         union all
         select i.id, 'instructor_sent', null, i.from_on, i.instructor_name, null, 'insert'
           from instructor_assignment i where i.park_id = $1 and i.enterprise_id = $2
         union all
         select i.id, 'instructor_ended', null, i.until_on, i.instructor_name, null, 'until_on'
           from instructor_assignment i where i.park_id = $1 and i.enterprise_id = $2 and i.until_on is not null
         union all
         select g.id, 'mass_organisation_founded', g.kind, g.effective_from, '', null, 'insert'
           from mass_organisation g where g.park_id = $1 and g.enterprise_id = $2
         union all
         select g.id, 'mass_organisation_dissolved', g.kind, g.dissolved_on, '', null, 'dissolved_on'
           from mass_organisation g where g.park_id = $1 and g.enterprise_id = $2 and g.dissolved_on is not null
       )
       select f.kind, f.form, f.day as "on", f.name, f.org_id as "orgId", w.at, w.by_name as "byName",
              w.by_role as "byRole", w.import_file as "importFile"
         from facts f
         left join lateral (
           select w.* from written w
            where w.row_id = f.id
              and case when f.written_by = 'insert' then w.action = 'insert' else w.after ->> f.written_by is not null end
            order by w.at desc limit 1) w on true`,
      [unit.parkId, unit.id],
    );
    return facts.map((fact) => organisationEntry(fact, unit.parkId));
  }
}
