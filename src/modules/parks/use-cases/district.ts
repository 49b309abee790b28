import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { DistrictDto, DistrictListDto } from '../dto/park.dto.js';
import { DistrictEntity } from '../entities/district.entity.js';
import { parksAccess } from '../parks.access.js';

interface DistrictRow {
  id: string;
  code: string;
  name: string;
  committee_name: string;
}

/** The district that the actor works in, and the opening of a new one. */
@Injectable()
export class Districts {
  /** The actor's district, or for actors of the platform all of them. */
  async list(ctx: RequestContext): Promise<DistrictListDto> {
    const rows = await ctx.query<DistrictRow>(
      'select id, code, name, committee_name from district order by code',
    );
    return { items: rows.map(present), total: rows.length };
  }

  /** @throws not_found for actors of the platform, who work in none */
  async current(ctx: RequestContext): Promise<DistrictDto> {
    const [row] = await ctx.query<DistrictRow>(
      'select id, code, name, committee_name from district where id = app.district_id()',
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(row);
  }

  /** Opens a district. Code as in GB/T 2260. @throws district_code_taken, not_allowed */
  async create(
    ctx: WriteContext,
    input: { code: string; name: string; committeeName: string },
  ): Promise<DistrictDto> {
    if (!parksAccess.may(ctx.actor.role, 'district.create')) {
      throw platformProblems.not_allowed();
    }
    const inserted = await ctx.manager.insert(DistrictEntity, input);
    return { id: (inserted.identifiers[0] as { id: string }).id, ...input };
  }
}

function present(row: DistrictRow): DistrictDto {
  return { id: row.id, code: row.code, name: row.name, committeeName: row.committee_name };
}
