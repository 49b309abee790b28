import { Injectable, type OnModuleInit } from '@nestjs/common';
import { count, type ListPlan, walkByKey } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';
import {
  type PartyOrgDue,
  PartyOrgQueryDto,
  type PartyOrgSummaryDto,
} from '../dto/party-org.dto.js';
import { partyOrgList } from './party-org-filters.js';
import {
  PARTY_ORG_COLUMNS,
  PARTY_ORG_JOINS,
  type PartyOrgRow,
  presentPartyOrg,
} from './party-org-rows.js';

interface Words {
  zh: string;
  en: string;
}

const KINDS: Record<PartyOrgKind, Words> = {
  park_committee: { zh: '园区综合党委', en: 'Park comprehensive committee' },
  party_committee: { zh: '基层党委', en: 'Grass-roots committee' },
  general_branch: { zh: '党总支', en: 'General branch' },
  branch: { zh: '党支部（单独组建）', en: 'Branch (own)' },
  joint_branch: { zh: '联合党支部', en: 'Joint branch' },
  mobile_member_org: { zh: '流动党员党组织', en: 'Mobile-member organisation' },
  temporary_branch: { zh: '临时党支部', en: 'Temporary branch' },
};
const DUES: Record<PartyOrgDue, Words> = {
  too_wide: { zh: '覆盖单位超过 5 家', en: 'Covers more than 5 units' },
  too_large: { zh: '党员超过 50 人', en: 'More than 50 members' },
  no_secretary: { zh: '没有书记', en: 'No secretary' },
  term_due: { zh: '半年内任期届满', en: 'Term ends within six months' },
  term_overdue: { zh: '任期已届满', en: 'Term has run out' },
  no_term: { zh: '未登记任期', en: 'No term recorded' },
};

/** An organisation as a line of the file. */
interface ExportedPartyOrg extends PartyOrgSummaryDto {
  parentOrgName: string | null;
}

const said = (words: Words, ctx: RequestContext): string =>
  ctx.locale === 'en' ? words.en : words.zh;

const COLUMNS: readonly ExportColumn<ExportedPartyOrg>[] = [
  { key: 'name', label: { zh: '党组织名称', en: 'Name' }, kind: 'text', value: (org) => org.name },
  {
    key: 'kind',
    label: { zh: '类型', en: 'Kind' },
    kind: 'text',
    value: (org, { ctx }) => said(KINDS[org.kind], ctx),
  },
  {
    key: 'park',
    label: { zh: '所属园区', en: 'Park' },
    kind: 'text',
    value: (org) => org.parkName,
  },
  {
    key: 'secretary',
    label: { zh: '书记', en: 'Secretary' },
    kind: 'text',
    value: (org) => org.secretaryName,
  },
  {
    key: 'termDueOn',
    label: { zh: '任期届满', en: 'Term ends' },
    kind: 'date',
    value: (org) => org.termDueOn,
  },
  {
    key: 'parent',
    label: { zh: '上级党组织', en: 'Superior organisation' },
    kind: 'text',
    value: (org) => org.parentOrgName,
  },
  {
    key: 'founded',
    label: { zh: '成立日期', en: 'Founded on' },
    kind: 'date',
    value: (org) => org.foundedOn,
  },
  {
    key: 'effectiveFrom',
    label: { zh: '起算日期', en: 'Counts from' },
    kind: 'date',
    value: (org) => org.effectiveFrom,
  },
  {
    key: 'dissolvedOn',
    label: { zh: '撤销日期', en: 'Dissolved on' },
    kind: 'date',
    value: (org) => org.dissolvedOn,
  },
  {
    key: 'enterprises',
    label: { zh: '覆盖单位', en: 'Units' },
    kind: 'number',
    value: (org) => org.enterpriseCount,
  },
  {
    key: 'members',
    label: { zh: '正式党员数', en: 'Full members' },
    kind: 'number',
    value: (org) => org.fullMemberCount,
  },
];

type ExportedRow = PartyOrgRow & { parent_org_name: string | null };

const SHOWN = {
  columns: `${PARTY_ORG_COLUMNS}, (select s.name from party_org s
    where s.park_id = o.park_id and s.id = o.parent_org_id) as parent_org_name`,
  joins: PARTY_ORG_JOINS,
};

/** Rows fetched at a time: what is held in memory. */
const CHUNK = 500;

/** The list of Party organisations as a file. */
@Injectable()
export class ExportPartyOrgs
  implements ExportList<PartyOrgQueryDto, ExportedPartyOrg>, OnModuleInit
{
  readonly list = 'party_orgs';
  readonly title = { zh: '党组织', en: 'Party organisations' };
  readonly permission = 'party_org.read';
  readonly query = PartyOrgQueryDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: PartyOrgQueryDto): Promise<number> {
    return count(ctx, planOf(ctx, query));
  }

  async *rows(
    ctx: RequestContext,
    query: PartyOrgQueryDto,
  ): AsyncGenerator<readonly ExportedPartyOrg[]> {
    for await (const rows of walkByKey<ExportedRow>(ctx, planOf(ctx, query), CHUNK)) {
      yield rows.map((row) => ({ ...presentPartyOrg(row), parentOrgName: row.parent_org_name }));
    }
  }

  async describe(ctx: RequestContext, query: PartyOrgQueryDto): Promise<readonly ExportFilter[]> {
    const [park] = query.parkId
      ? await ctx.query<{ name: string }>('select name from park where id = $1', [query.parkId])
      : [];
    const scope =
      query.current === 'false'
        ? { zh: '已撤销', en: 'Dissolved' }
        : { zh: '现有', en: 'Existing today' };
    const filters: { label: Words; value: string | undefined }[] = [
      { label: { zh: '所属园区', en: 'Park' }, value: park?.name },
      { label: { zh: '类型', en: 'Kind' }, value: query.kind && said(KINDS[query.kind], ctx) },
      { label: { zh: '范围', en: 'Scope' }, value: said(scope, ctx) },
      { label: { zh: '需留意', en: 'To watch' }, value: query.due && said(DUES[query.due], ctx) },
      { label: { zh: '搜索', en: 'Search' }, value: query.q },
    ];
    return filters.filter((filter): filter is ExportFilter => Boolean(filter.value));
  }
}

function planOf(ctx: RequestContext, query: PartyOrgQueryDto): ListPlan {
  return partyOrgList(ctx, query, query.sort ?? 'name', SHOWN);
}
