import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import type { CreateStreetDto, EditStreetDto, StreetDto, StreetListDto } from '../dto/park.dto.js';
import { StreetEntity } from '../entities/street.entity.js';
import { parksAccess } from '../parks.access.js';
import { placeLabels } from './place-labels.js';

interface StreetRow {
  id: string;
  name: string;
  version: number;
}

const COLUMNS = 'select id, name, version from street';

/** The streets of the actor's district. */
@Injectable()
export class Streets {
  async list(ctx: RequestContext): Promise<StreetListDto> {
    const rows = await ctx.query<StreetRow>(`${COLUMNS} order by name collate "zh-x-icu", id`);
    return { items: rows.map((row) => present(ctx, row)), total: rows.length };
  }

  /** @throws street_name_taken */
  async create(ctx: WriteContext, input: CreateStreetDto): Promise<StreetDto> {
    const inserted = await ctx.manager.insert(StreetEntity, {
      districtId: districtOf(ctx),
      name: input.name.trim(),
    });
    return this.one(ctx, (inserted.identifiers[0] as { id: string }).id);
  }

  /** @throws not_found, street_name_taken, version_conflict */
  async edit(ctx: WriteContext, id: string, input: EditStreetDto): Promise<StreetDto> {
    const result = await ctx.manager.update(
      StreetEntity,
      { districtId: districtOf(ctx), id, version: input.version },
      { name: input.name.trim(), version: input.version + 1 },
    );
    const street = await this.one(ctx, id);
    if (result.affected === 0) {
      throw versionConflict(street, input, placeLabels(ctx.locale));
    }
    return street;
  }

  private async one(ctx: RequestContext, id: string): Promise<StreetDto> {
    const [row] = await ctx.query<StreetRow>(`${COLUMNS} where id = $1`, [id]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row);
  }
}

/** The actor's district. @throws not_found for actors of the platform */
export function districtOf(ctx: RequestContext): string {
  if (ctx.actor.districtId === null) {
    throw platformProblems.not_found();
  }
  return ctx.actor.districtId;
}

function present(ctx: RequestContext, row: StreetRow): StreetDto {
  return {
    ...row,
    actions: [action('edit', parksAccess.may(ctx.actor.role, 'street.edit'), ctx.locale)],
  };
}
