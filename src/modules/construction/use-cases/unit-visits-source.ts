import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  SubjectTimelines,
  type TimelineSource,
  type TimelineSubject,
} from '../../../platform/timelines/subject-timelines.js';
import type { TimelineEntry } from '../../../platform/timelines/timeline-entry.js';
import { dispatchAddress } from './dispatch-binding.js';

interface VisitRow {
  dispatchId: string;
  visitedOn: string;
  fullMembers: number;
  applicants: number;
  instructorName: string;
  isCorrection: boolean;
  by: string;
  role: string;
  at: Date;
}

/** The visits that count, in the timeline of their unit. */
@Injectable()
export class UnitVisitsSource implements TimelineSource, OnModuleInit {
  constructor(private readonly timelines: SubjectTimelines) {}

  onModuleInit(): void {
    this.timelines.register('enterprise', this);
  }

  async timelineEntries(ctx: RequestContext, unit: TimelineSubject): Promise<TimelineEntry[]> {
    const visits = await ctx.query<VisitRow>(
      prepared(
        `select v.dispatch_id as "dispatchId", v.visited_on as "visitedOn", v.full_members as "fullMembers", v.applicants,
                d.instructor_name as "instructorName", v.corrects_id is not null as "isCorrection",
                v.logged_by_name as by, v.logged_by_role as role, v.logged_at as at
           from instructor_visit v join instructor_dispatch d on d.park_id = v.park_id and d.id = v.dispatch_id
          where d.park_id = $1 and d.enterprise_id = $2 and not v.voids
            and not exists (select 1 from instructor_visit n where n.park_id = v.park_id and n.corrects_id = v.id)
          order by v.visited_on desc, v.id limit 2000`,
      ),
      [unit.parkId, unit.id],
    );
    return visits.map((visit) => entryOf(visit, unit.parkId));
  }
}

function entryOf(visit: VisitRow, parkId: string): TimelineEntry {
  const { fullMembers, applicants, instructorName } = visit;
  return {
    on: visit.visitedOn,
    at: visit.at,
    kind: 'instructor_visit.logged',
    title: {
      zh: `党建工作指导员${instructorName}走访${visit.isCorrection ? '（已更正）' : ''}`,
      en: `Visit by instructor ${instructorName}${visit.isCorrection ? ' (corrected)' : ''}`,
    },
    detail: {
      zh: `正式党员 ${fullMembers} 名，申请入党 ${applicants} 人`,
      en: `${fullMembers} full members, ${applicants} applicants`,
    },
    by: { name: visit.by, role: visit.role },
    link: dispatchAddress({ parkId, id: visit.dispatchId }),
  };
}
