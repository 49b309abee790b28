import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../database/request-context.js';
import type { TimelineEntry } from './timeline-entry.js';

/** A subject's place and id; row security decides whether the caller sees it. */
export interface TimelineSubject {
  parkId: string;
  id: string;
}

/** What one room knows of the life of a subject: asked with one query, never a query per entry. */
export interface TimelineSource {
  timelineEntries(ctx: RequestContext, subject: TimelineSubject): Promise<TimelineEntry[]>;
}

/** The door through which rooms add to the timelines of others' subjects (docs/adr/timelines.md). */
@Injectable()
export class SubjectTimelines {
  private readonly sources = new Map<string, TimelineSource[]>();

  /** Adds a source to the timelines of a kind of subject. Rooms call it when they start. */
  register(kind: string, source: TimelineSource): void {
    this.sources.set(kind, [...(this.sources.get(kind) ?? []), source]);
  }

  /** Everything that is known of a subject, latest first; what happened on one day, as it was written down. */
  async entries(
    ctx: RequestContext,
    kind: string,
    subject: TimelineSubject,
  ): Promise<TimelineEntry[]> {
    const entries: TimelineEntry[] = [];
    // One after another: they share the request's one connection.
    for (const source of this.sources.get(kind) ?? []) {
      entries.push(...(await source.timelineEntries(ctx, subject)));
    }
    return entries.sort(latestFirst);
  }
}

function latestFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.on !== b.on) {
    return a.on < b.on ? 1 : -1;
  }
  return (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0);
}
