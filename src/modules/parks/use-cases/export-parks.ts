import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import { type ParkDto, ParkListQueryDto } from '../dto/park.dto.js';
import type { ParkKind } from '../entities/park.entity.js';
import { Parks } from './parks.js';

const KINDS: Record<ParkKind, { zh: string; en: string }> = {
  park: { zh: '园区', en: 'Park' },
  catch_all: { zh: '街道兜底', en: 'Street, outside parks' },
};

const COLUMNS: readonly ExportColumn<ParkDto>[] = [
  { key: 'name', label: { zh: '园区名称', en: 'Park' }, kind: 'text', value: (park) => park.name },
  {
    key: 'kind',
    label: { zh: '类型', en: 'Kind' },
    kind: 'text',
    value: ({ kind }, { ctx }) => (ctx.locale === 'en' ? KINDS[kind].en : KINDS[kind].zh),
  },
  {
    key: 'street',
    label: { zh: '所属街道', en: 'Street' },
    kind: 'text',
    value: (park) => park.streetName,
  },
  {
    key: 'committee',
    label: { zh: '综合党委', en: 'Park committee' },
    kind: 'text',
    value: (park) => park.committeeName,
  },
  {
    key: 'enterprises',
    label: { zh: '在驻单位', en: 'Units' },
    kind: 'number',
    value: (park) => park.enterpriseCount,
  },
  {
    key: 'partyOrgs',
    label: { zh: '党组织', en: 'Party organisations' },
    kind: 'number',
    value: (park) => park.partyOrgCount,
  },
];

/** The list of parks as a file; a district has so few that they come whole. */
@Injectable()
export class ExportParks implements ExportList<ParkListQueryDto, ParkDto>, OnModuleInit {
  readonly list = 'parks';
  readonly title = { zh: '园区', en: 'Parks' };
  readonly permission = 'park.read';
  readonly query = ParkListQueryDto;
  readonly columns = COLUMNS;

  constructor(
    private readonly parks: Parks,
    private readonly registry: ExportRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async count(ctx: RequestContext, query: ParkListQueryDto): Promise<number> {
    return (await this.parks.list(ctx, query)).total;
  }

  async *rows(ctx: RequestContext, query: ParkListQueryDto): AsyncGenerator<readonly ParkDto[]> {
    yield (await this.parks.list(ctx, query)).items;
  }

  async describe(ctx: RequestContext, query: ParkListQueryDto): Promise<readonly ExportFilter[]> {
    const [street] = query.streetId
      ? await ctx.query<{ name: string }>('select name from street where id = $1', [query.streetId])
      : [];
    const filters: { label: ExportFilter['label']; value: string | undefined }[] = [
      { label: { zh: '搜索', en: 'Search' }, value: query.q },
      { label: { zh: '所属街道', en: 'Street' }, value: street?.name },
    ];
    return filters.filter((filter): filter is ExportFilter => Boolean(filter.value));
  }
}
