import { Injectable, type OnModuleInit } from '@nestjs/common';
import { businessDateAt } from '../../../platform/calendar/clock.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { TimelineEntry } from '../../../platform/timelines/timeline-entry.js';
import {
  SubjectTimelines,
  type TimelineSource,
  type TimelineSubject,
} from '../../../platform/timelines/subject-timelines.js';
import { unitLife } from '../domain/unit-life.js';
import { readUnitTrail } from './unit-trail.js';
import { RunTimelines } from '../../../platform/workflow/run-timelines.js';

/** What this room's own records tell of a unit's life: its registration, changes, reports, contacts and rooms. */
@Injectable()
export class UnitLifeSource implements TimelineSource, OnModuleInit {
  constructor(
    private readonly timelines: SubjectTimelines,
    private readonly files: RunTimelines,
  ) {}

  onModuleInit(): void {
    this.timelines.register('enterprise', this);
    this.timelines.register('enterprise', this.files);
  }

  async timelineEntries(ctx: RequestContext, unit: TimelineSubject): Promise<TimelineEntry[]> {
    const events = await readUnitTrail(ctx, unit, [
      'enterprise',
      'reported_headcount',
      'enterprise_contact',
      'enterprise_premises',
    ]);
    return unitLife(events, businessDateAt);
  }
}
