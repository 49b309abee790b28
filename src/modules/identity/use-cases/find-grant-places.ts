import { Injectable } from '@nestjs/common';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { GrantPlaceListDto, GrantPlaceQueryDto } from '../dto/user.dto.js';

interface PlaceRow {
  id: string;
  name: string;
  detail: string | null;
  park_id: string | null;
}

/** The places of a district where a role can be granted, by name; whoever grants sees no more of them. */
@Injectable()
export class FindGrantPlaces {
  async execute(ctx: RequestContext, query: GrantPlaceQueryDto): Promise<GrantPlaceListDto> {
    const rows = await ctx.query<PlaceRow>('select * from app.find_grant_places($1, $2, $3)', [
      query.kind,
      query.districtId,
      query.q ? likePattern(query.q) : null,
    ]);
    const items = rows.map(({ park_id: parkId, ...place }) => ({ ...place, parkId }));
    return { items, total: items.length };
  }
}
