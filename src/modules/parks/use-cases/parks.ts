import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import type {
  CreateParkDto,
  EditParkDto,
  ParkDto,
  ParkListDto,
  ParkListQueryDto,
  ParkSort,
} from '../dto/park.dto.js';
import { ParkEntity, type ParkKind } from '../entities/park.entity.js';
import { parksAccess } from '../parks.access.js';
import { parksProblems } from '../parks.problems.js';
import { placeLabels } from './place-labels.js';
import { districtOf } from './streets.js';

interface ParkRow {
  id: string;
  name: string;
  kind: ParkKind;
  street_id: string | null;
  street_name: string | null;
  committee_name: string | null;
  enterprise_count: number;
  party_org_count: number;
  version: number;
}

const COLUMNS = `
  select p.id, p.name, p.kind, p.street_id, s.name as street_name, p.version, c.name as committee_name,
         coalesce(e.n, 0) as enterprise_count, coalesce(o.n, 0) as party_org_count
    from park p
    left join street s on s.district_id = p.district_id and s.id = p.street_id
    left join party_org c on c.park_id = p.id and c.kind = 'park_committee' and (c.dissolved_on is null or c.dissolved_on > app.today())
    left join (select u.park_id, count(*)::int as n from enterprise u
                where app.counts_on(u, app.today()) group by u.park_id) e on e.park_id = p.id
    left join (select park_id, count(*)::int as n from party_org
                where dissolved_on is null or dissolved_on > app.today() group by park_id) o on o.park_id = p.id`;

/** $1 is a part of the name or its initials, $2 a street. */
const WANTED = `($1::text is null or position(app.search_text($1) in app.search_text(p.name)) > 0
    or position(app.search_text($1) in p.pinyin_initials) > 0)
  and ($2::uuid is null or p.street_id = $2)`;

const ORDER: Record<ParkSort, string> = {
  name: 'p.name collate "zh-x-icu"',
  '-name': 'p.name collate "zh-x-icu" desc',
  enterpriseCount: 'enterprise_count',
  '-enterpriseCount': 'enterprise_count desc',
  partyOrgCount: 'party_org_count',
  '-partyOrgCount': 'party_org_count desc',
};

/** The parks that the actor may see. */
@Injectable()
export class Parks {
  async list(ctx: RequestContext, query: ParkListQueryDto = {}): Promise<ParkListDto> {
    const order = query.sort ? `${ORDER[query.sort]}, ` : 'p.kind desc, ';
    const rows = await ctx.query<ParkRow>(
      `${COLUMNS} where ${WANTED} order by ${order}p.name collate "zh-x-icu", p.id`,
      [query.q || null, query.streetId ?? null],
    );
    return {
      items: rows.map((row) => present(ctx, row)),
      total: rows.length,
      actions: [action('create', parksAccess.may(ctx.actor.role, 'park.create'), ctx.locale)],
    };
  }

  /** @throws not_found */
  async one(ctx: RequestContext, id: string): Promise<ParkDto> {
    const [row] = await ctx.query<ParkRow>(`${COLUMNS} where p.id = $1`, [id]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row);
  }

  /** @throws park_name_taken, catch_all_exists, catch_all_needs_street, reference_missing */
  async create(ctx: WriteContext, input: CreateParkDto): Promise<ParkDto> {
    if (input.kind === 'catch_all' && !input.streetId) {
      throw parksProblems.catch_all_needs_street();
    }
    const inserted = await ctx.manager.insert(ParkEntity, {
      districtId: districtOf(ctx),
      name: input.name.trim(),
      pinyinInitials: pinyinInitials(input.name),
      kind: input.kind,
      streetId: input.streetId ?? null,
    });
    return this.one(ctx, (inserted.identifiers[0] as { id: string }).id);
  }

  /** @throws not_found, park_name_taken, version_conflict */
  async edit(ctx: WriteContext, id: string, input: EditParkDto): Promise<ParkDto> {
    const before = await this.one(ctx, id);
    if (before.kind === 'catch_all' && input.streetId === null) {
      throw parksProblems.catch_all_needs_street();
    }
    const result = await ctx.manager.update(
      ParkEntity,
      { districtId: districtOf(ctx), id, version: input.version },
      {
        ...(input.name === undefined
          ? {}
          : { name: input.name.trim(), pinyinInitials: pinyinInitials(input.name) }),
        ...(input.streetId === undefined ? {} : { streetId: input.streetId }),
        version: input.version + 1,
      },
    );
    if (result.affected === 0) {
      throw versionConflict(await this.one(ctx, id), input, placeLabels(ctx.locale));
    }
    return this.one(ctx, id);
  }
}

function present(ctx: RequestContext, row: ParkRow): ParkDto {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    streetId: row.street_id,
    streetName: row.street_name,
    committeeName: row.committee_name,
    enterpriseCount: row.enterprise_count,
    partyOrgCount: row.party_org_count,
    version: row.version,
    actions: [
      action('edit', parksAccess.may(ctx.actor.role, 'park.edit'), ctx.locale),
      action('create_venue', parksAccess.may(ctx.actor.role, 'venue.create'), ctx.locale),
    ],
  };
}
