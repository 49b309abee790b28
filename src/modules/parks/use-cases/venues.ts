import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import type { CreateVenueDto, EditVenueDto, VenueDto, VenueListDto } from '../dto/venue.dto.js';
import { VenueEntity, type VenueKind } from '../entities/venue.entity.js';
import { parksAccess } from '../parks.access.js';
import { placeLabels } from './place-labels.js';
import { Parks } from './parks.js';

interface VenueRow {
  id: string;
  name: string;
  kind: VenueKind;
  capacity: number | null;
  location: string | null;
  enterprise_id: string | null;
  enterprise_name: string | null;
  version: number;
}

const COLUMNS = `
  select v.id, v.name, v.kind, v.capacity, v.location, v.enterprise_id, e.legal_name as enterprise_name, v.version
    from venue v left join enterprise e on e.park_id = v.park_id and e.id = v.enterprise_id`;

/** The places of a park. */
@Injectable()
export class Venues {
  constructor(private readonly parks: Parks) {}

  /** @throws not_found */
  async list(ctx: RequestContext, parkId: string): Promise<VenueListDto> {
    await this.parks.one(ctx, parkId);
    const rows = await ctx.query<VenueRow>(
      `${COLUMNS} where v.park_id = $1 order by v.kind, v.name collate "zh-x-icu", v.id`,
      [parkId],
    );
    return {
      items: rows.map((row) => present(ctx, row)),
      total: rows.length,
      actions: [action('create', parksAccess.may(ctx.actor.role, 'venue.create'), ctx.locale)],
    };
  }

  /** @throws not_found, venue_name_taken, reference_missing */
  async create(ctx: WriteContext, parkId: string, input: CreateVenueDto): Promise<VenueDto> {
    await this.parks.one(ctx, parkId);
    const inserted = await ctx.manager.insert(VenueEntity, {
      parkId,
      name: input.name.trim(),
      kind: input.kind,
      capacity: input.capacity ?? null,
      location: input.location ?? null,
      enterpriseId: input.enterpriseId ?? null,
    });
    return this.one(ctx, parkId, (inserted.identifiers[0] as { id: string }).id);
  }

  /** @throws not_found, venue_name_taken, reference_missing, version_conflict */
  async edit(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: EditVenueDto,
  ): Promise<VenueDto> {
    const { version, ...fields } = input;
    const result = await ctx.manager.update(
      VenueEntity,
      { parkId, id, version },
      { ...fields, version: version + 1 },
    );
    const venue = await this.one(ctx, parkId, id);
    if (result.affected === 0) {
      throw versionConflict(venue, input, placeLabels(ctx.locale));
    }
    return venue;
  }

  private async one(ctx: RequestContext, parkId: string, id: string): Promise<VenueDto> {
    const [row] = await ctx.query<VenueRow>(`${COLUMNS} where v.park_id = $1 and v.id = $2`, [
      parkId,
      id,
    ]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row);
  }
}

function present(ctx: RequestContext, row: VenueRow): VenueDto {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    capacity: row.capacity,
    location: row.location,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.enterprise_name,
    version: row.version,
    actions: [action('edit', parksAccess.may(ctx.actor.role, 'venue.edit'), ctx.locale)],
  };
}
