import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';

type MassOrganisationKind = 'union' | 'youth_league' | 'women_federation';

/** How work reaches a unit beside its Party organisation (rule 1.15). */
interface UnitOutreach {
  enterpriseId: string;
  instructors: string[];
  massOrganisations: MassOrganisationKind[];
}

interface OfUnit {
  parkId: string;
  enterpriseId: string;
}

/** Instructors sent to units and the units' mass organisations, many at once. */
@Injectable()
export class OutreachLedger {
  /** What holds on a day, for the units of the parks that the actor sees; units without any are left out. */
  units(ctx: RequestContext, asOf: string): Promise<UnitOutreach[]> {
    return ctx.query<UnitOutreach>(
      `select u.enterprise_id as "enterpriseId",
              coalesce(array_agg(u.instructor_name) filter (where u.instructor_name is not null), '{}') as instructors,
              coalesce(array_agg(u.kind) filter (where u.kind is not null), '{}') as "massOrganisations"
         from (
           select enterprise_id, instructor_name, null::text as kind from instructor_assignment
            where from_on <= $1 and (until_on is null or until_on > $1)
           union all
           select enterprise_id, null, kind from mass_organisation
            where effective_from <= $1 and (dissolved_on is null or dissolved_on > $1)
         ) u
        group by u.enterprise_id`,
      [asOf],
    );
  }

  /** Records instructors from a day on, until the same one's next recorded period where there is one. */
  async assignInstructors(
    ctx: WriteContext,
    importBatchId: string | null,
    assignments: readonly (OfUnit & { instructorName: string; fromOn: string })[],
  ): Promise<void> {
    await ctx.query(
      `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on, until_on, import_batch_id)
       select r."parkId", r."enterpriseId", r."instructorName", r."fromOn",
              (select min(i.from_on) from instructor_assignment i
                where i.park_id = r."parkId" and i.enterprise_id = r."enterpriseId"
                  and i.instructor_name = r."instructorName" and i.from_on > r."fromOn"), $2
         from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "enterpriseId" uuid, "instructorName" text, "fromOn" date)
        where not exists (select 1 from instructor_assignment i
                where i.park_id = r."parkId" and i.enterprise_id = r."enterpriseId"
                  and i.instructor_name = r."instructorName"
                  and i.from_on <= r."fromOn" and (i.until_on is null or i.until_on > r."fromOn"))`,
      [JSON.stringify(assignments), importBatchId],
    );
  }

  /** Records mass organisations from a day on, until the same one's next recorded period where there is one. */
  async addMassOrganisations(
    ctx: WriteContext,
    importBatchId: string | null,
    organisations: readonly (OfUnit & { kind: MassOrganisationKind; effectiveFrom: string })[],
  ): Promise<void> {
    await ctx.query(
      `insert into mass_organisation (park_id, enterprise_id, kind, effective_from, dissolved_on, import_batch_id)
       select r."parkId", r."enterpriseId", r.kind, r."effectiveFrom",
              (select min(g.effective_from) from mass_organisation g
                where g.park_id = r."parkId" and g.enterprise_id = r."enterpriseId" and g.kind = r.kind
                  and g.effective_from > r."effectiveFrom"), $2
         from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "enterpriseId" uuid, kind text, "effectiveFrom" date)
        where not exists (select 1 from mass_organisation g
                where g.park_id = r."parkId" and g.enterprise_id = r."enterpriseId" and g.kind = r.kind
                  and g.effective_from <= r."effectiveFrom"
                  and (g.dissolved_on is null or g.dissolved_on > r."effectiveFrom"))`,
      [JSON.stringify(organisations), importBatchId],
    );
  }
}
