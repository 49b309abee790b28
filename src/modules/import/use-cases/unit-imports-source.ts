import { Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDateAt } from '../../../platform/calendar/clock.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import {
  SubjectTimelines,
  type TimelineSource,
  type TimelineSubject,
} from '../../../platform/timelines/subject-timelines.js';
import type { TimelineEntry } from '../../../platform/timelines/timeline-entry.js';

interface TouchingImport {
  at: Date;
  byName: string | null;
  byRole: string | null;
  fileName: string;
  /** Null where the caller may not open the import. */
  batchId: string | null;
}

/** The imports that touched a unit, as entries of its timeline. */
@Injectable()
export class UnitImportsSource implements TimelineSource, OnModuleInit {
  constructor(private readonly timelines: SubjectTimelines) {}

  onModuleInit(): void {
    this.timelines.register('enterprise', this);
  }

  async timelineEntries(ctx: RequestContext, unit: TimelineSubject): Promise<TimelineEntry[]> {
    const imports = await ctx.query<TouchingImport>(
      `select max(at) as at, max(by_name) as "byName", max(by_role) as "byRole", import_file as "fileName",
              import_batch_id as "batchId"
         from app.enterprise_trail($1, $2, '{enterprise,reported_headcount,party_org_enterprise,instructor_assignment,mass_organisation}')
        where import_file is not null
        group by import_file, import_batch_id, date_trunc('minute', at)`,
      [unit.parkId, unit.id],
    );
    return imports.map(({ at, byName, byRole, fileName, batchId }) => ({
      on: businessDateAt(at),
      at,
      kind: 'import',
      title: { zh: `导入台账“${fileName}”`, en: `Imported from “${fileName}”` },
      detail: null,
      by: byName === null ? null : { name: byName, role: byRole ?? '' },
      link: batchId === null ? null : `/imports/${batchId}`,
    }));
  }
}
