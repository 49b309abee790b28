import { Injectable, type OnModuleInit } from '@nestjs/common';
import { count, type ListPlan, walkByKey } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { ExportFilter, ExportList } from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import { EnterpriseQueryDto, type EnterpriseSummaryDto } from '../dto/enterprise.dto.js';
import { ContactPhones } from './contact-phones.js';
import {
  COVERAGE_WORDS,
  ENTERPRISE_COLUMNS,
  type ExportedEnterprise,
  DUE_WORDS,
  KINDS,
  REVENUE_TIER_WORDS,
  STATUS_WORDS,
  wordOf,
} from './enterprise-columns.js';
import { enterpriseList } from './enterprise-filters.js';
import {
  type EnterpriseSummaryRow,
  presentSummary,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
} from './enterprise-rows.js';

type ExportedRow = EnterpriseSummaryRow &
  Omit<ExportedEnterprise, keyof EnterpriseSummaryDto | 'contactPhoneMasked'> & {
    sealedPhone: string | null;
  };

/** Rows fetched at a time: what is held in memory. */
const CHUNK = 500;

const COLUMNS = `
  ${SUMMARY_COLUMNS}, e.established_on as "establishedOn", e.dormant_from as "dormantFrom",
    e.contact_name as "contactName", e.contact_phone as "sealedPhone", e.remark,
    (select o.secretary_name from party_org o where o.park_id = e.park_id and o.id = m.party_org_id) as "secretaryName",
    (select case when exists (select 1 from enterprise n
        where n.district_id = l.district_id and n.legal_name collate "zh-x-icu" = l.legal_name collate "zh-x-icu"
          and n.park_id = l.park_id and n.id <> l.id) then l.credit_code else l.legal_name end
      from party_org_enterprise t join enterprise l on l.park_id = t.park_id and l.id = t.enterprise_id
      where t.park_id = e.park_id and t.party_org_id = m.party_org_id and m.tie = 'joint' and t.is_lead
        and t.joined_on <= (select app.today()) and (t.left_on is null or t.left_on > (select app.today())) limit 1) as "leadUnit",
    (select i.instructor_name from instructor_assignment i
      where i.park_id = e.park_id and i.enterprise_id = e.id
        and i.from_on <= (select app.today()) and (i.until_on is null or i.until_on > (select app.today()))
      order by i.from_on desc, i.instructor_name limit 1) as "instructorName",
    array(select g.kind from mass_organisation g
      where g.park_id = e.park_id and g.enterprise_id = e.id
        and g.effective_from <= (select app.today()) and (g.dissolved_on is null or g.dissolved_on > (select app.today()))
      order by g.kind) as "massOrganisations"`;

/** The ledger as a file: every field that an import reads, so that what was exported can be read back. */
@Injectable()
export class ExportEnterprises
  implements ExportList<EnterpriseQueryDto, ExportedEnterprise>, OnModuleInit
{
  readonly list = 'enterprises';
  readonly title = { zh: '单位台账', en: 'Enterprises' };
  readonly permission = 'enterprise.read';
  readonly query = EnterpriseQueryDto;
  readonly columns = ENTERPRISE_COLUMNS;

  constructor(
    private readonly phones: ContactPhones,
    private readonly registry: ExportRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: EnterpriseQueryDto): Promise<number> {
    return count(ctx, planOf(ctx, query));
  }

  async *rows(
    ctx: RequestContext,
    query: EnterpriseQueryDto,
  ): AsyncGenerator<readonly ExportedEnterprise[]> {
    for await (const rows of walkByKey<ExportedRow>(ctx, planOf(ctx, query), CHUNK)) {
      yield rows.map((row) => this.present(row));
    }
  }

  async describe(ctx: RequestContext, query: EnterpriseQueryDto): Promise<readonly ExportFilter[]> {
    const [places] = await ctx.query<{ park: string | null; street: string | null }>(
      `select (select name from park where id = $1) as park, (select name from street where id = $2) as street`,
      [query.parkId ?? null, query.streetId ?? null],
    );
    const { locale } = ctx;
    const filters: { label: ExportFilter['label']; value: string | null | undefined }[] = [
      { label: { zh: '所属园区', en: 'Park' }, value: places?.park },
      { label: { zh: '所属街道', en: 'Street' }, value: places?.street },
      { label: { zh: '单位类别', en: 'Kind of unit' }, value: query.kind && KINDS[query.kind] },
      {
        label: { zh: '状态', en: 'Status' },
        value: query.status && wordOf(STATUS_WORDS[query.status], locale),
      },
      { label: { zh: '行业', en: 'Industry' }, value: query.industry },
      {
        label: { zh: '营收规模', en: 'Revenue' },
        value: query.revenueTier && wordOf(REVENUE_TIER_WORDS[query.revenueTier], locale),
      },
      {
        label: { zh: '组织覆盖', en: 'Coverage' },
        value: query.coverage && wordOf(COVERAGE_WORDS[query.coverage], locale),
      },
      {
        label: { zh: '应办事项', en: 'Due' },
        value: query.due && wordOf(DUE_WORDS[query.due], locale),
      },
      {
        label: { zh: '范围', en: 'Scope' },
        value:
          query.current &&
          wordOf({ zh: '今日在驻且经营', en: 'Resident and operating today' }, locale),
      },
      { label: { zh: '搜索', en: 'Search' }, value: query.q },
    ];
    return filters.filter((filter): filter is ExportFilter => Boolean(filter.value));
  }

  private present(row: ExportedRow): ExportedEnterprise {
    return {
      ...presentSummary(row),
      establishedOn: row.establishedOn,
      dormantFrom: row.dormantFrom,
      contactName: row.contactName,
      contactPhoneMasked: this.phones.masked(row.id, row.sealedPhone),
      remark: row.remark,
      secretaryName: row.secretaryName,
      leadUnit: row.leadUnit,
      instructorName: row.instructorName,
      massOrganisations: row.massOrganisations,
    };
  }
}

function planOf(ctx: RequestContext, query: EnterpriseQueryDto): ListPlan {
  const shown = { columns: COLUMNS, joins: SUMMARY_JOINS };
  return enterpriseList(ctx, query, query.sort ?? 'legalName', shown);
}
