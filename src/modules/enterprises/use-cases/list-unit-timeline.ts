import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { PageQueryDto } from '../../../platform/http/page.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { SubjectTimelines } from '../../../platform/timelines/subject-timelines.js';
import type { TimelineEntry } from '../../../platform/timelines/timeline-entry.js';
import { roleName } from '../../identity/identity.public.js';
import type { TimelineEntryDto, TimelinePageDto } from '../dto/unit-life.dto.js';

/** A unit's whole life, from every room that knows of it. */
@Injectable()
export class ListUnitTimeline {
  constructor(private readonly timelines: SubjectTimelines) {}

  /** @throws not_found */
  async execute(
    ctx: RequestContext,
    parkId: string,
    id: string,
    { page, pageSize }: PageQueryDto,
  ): Promise<TimelinePageDto> {
    await requireUnit(ctx, parkId, id);
    const entries = await this.timelines.entries(ctx, 'enterprise', { parkId, id });
    const start = (page - 1) * pageSize;
    return {
      items: entries.slice(start, start + pageSize).map((entry) => present(ctx, entry)),
      total: entries.length,
      page,
      pageSize,
    };
  }
}

/** Makes sure that the caller sees the unit. @throws not_found */
export async function requireUnit(ctx: RequestContext, parkId: string, id: string): Promise<void> {
  const seen = await ctx.query('select 1 from enterprise where park_id = $1 and id = $2', [
    parkId,
    id,
  ]);
  if (seen.length === 0) {
    throw platformProblems.not_found();
  }
}

function present(ctx: RequestContext, entry: TimelineEntry): TimelineEntryDto {
  const language = ctx.locale === 'en' ? 'en' : 'zh';
  const { by } = entry;
  return {
    on: entry.on,
    at: entry.at?.toISOString() ?? null,
    kind: entry.kind,
    title: entry.title[language],
    detail: entry.detail?.[language] ?? null,
    by: by && { name: by.name, roleName: roleName(by.role, ctx.locale) },
    link: entry.link,
  };
}
