import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { districtOf } from '../../parks/parks.public.js';
import type { Subject } from '../domain/indicator-set.js';
import type {
  DiscardDraftDto,
  IndicatorDraftDto,
  KeepDraftDto,
} from '../dto/indicator-draft.dto.js';

const NONE: IndicatorDraftDto = {
  version: 0,
  name: '',
  appliesFrom: null,
  basedOn: 0,
  content: null,
  updatedByName: null,
  updatedAt: null,
};

/** The next version of a district's indicators while it is being written. */
@Injectable()
export class IndicatorDrafts {
  async read(ctx: RequestContext, subject: Subject): Promise<IndicatorDraftDto> {
    const [draft] = await ctx.query<IndicatorDraftDto>(
      `select version, name, applies_from::text as "appliesFrom", based_on as "basedOn", content,
              updated_by_name as "updatedByName", updated_at as "updatedAt"
         from indicator_set_draft where district_id = $1 and subject = $2`,
      [districtOf(ctx), subject],
    );
    return draft ?? NONE;
  }

  /** Keeps what was typed. @throws version_conflict */
  async keep(
    ctx: WriteContext,
    { subject, version, name, appliesFrom, basedOn, content }: KeepDraftDto,
  ): Promise<IndicatorDraftDto> {
    const kept = await ctx.query(
      `insert into indicator_set_draft as d (district_id, subject, name, applies_from, based_on, content)
       select $1, $2, $4, $5::date, $6::int, $7::jsonb
        where $3::int = 0 or exists (select 1 from indicator_set_draft where district_id = $1 and subject = $2)
       on conflict (district_id, subject) do update set name = excluded.name, applies_from = excluded.applies_from,
         based_on = excluded.based_on, content = excluded.content, version = d.version + 1,
         updated_by_name = app.user_name(), updated_at = now()
        where d.version = $3
       returning 1`,
      [
        districtOf(ctx),
        subject,
        version,
        name,
        appliesFrom ?? null,
        basedOn,
        JSON.stringify(content),
      ],
    );
    if (kept.length === 0) {
      throw await this.movedOn(ctx, subject, { name, appliesFrom, content });
    }
    return this.read(ctx, subject);
  }

  /** @throws version_conflict */
  async discard(
    ctx: WriteContext,
    { subject, version }: DiscardDraftDto,
  ): Promise<IndicatorDraftDto> {
    const gone = await ctx.query(
      `update indicator_set_draft set content = null, name = '', applies_from = null, version = version + 1,
              updated_by_name = app.user_name(), updated_at = now()
        where district_id = $1 and subject = $2 and version = $3 returning 1`,
      [districtOf(ctx), subject, version],
    );
    if (gone.length === 0) {
      throw await this.movedOn(ctx, subject, {});
    }
    return this.read(ctx, subject);
  }

  /** What was published needs no draft any more. */
  async end(ctx: WriteContext, subject: Subject): Promise<void> {
    await ctx.query(
      `update indicator_set_draft set content = null, name = '', applies_from = null, version = version + 1, updated_at = now()
        where district_id = $1 and subject = $2 and content is not null`,
      [districtOf(ctx), subject],
    );
  }

  private async movedOn(ctx: RequestContext, subject: Subject, edit: object): Promise<Error> {
    return versionConflict(await this.read(ctx, subject), edit, {
      name: ctx.locale === 'en' ? 'Name' : '名称',
      appliesFrom: ctx.locale === 'en' ? 'Counts from' : '适用起始日',
      content: ctx.locale === 'en' ? 'Indicators' : '指标',
    });
  }
}
