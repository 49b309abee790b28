import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  BulkAction,
  BulkList,
  BulkTarget,
} from '../../../platform/bulk-actions/bulk-action.js';
import { bulkProblems } from '../../../platform/bulk-actions/bulk-actions.problems.js';
import { BulkRegistry } from '../../../platform/bulk-actions/bulk-registry.js';
import { count, type ListPlan, walkByKey } from '../../../platform/database/keyset-list.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import {
  MarkDormantDto,
  MarkOperatingDto,
  RecordLeavingDto,
  SetIndustryDto,
  SetRevenueTierDto,
  SetStreetDto,
} from '../dto/bulk-enterprises.dto.js';
import type { EditEnterpriseDto } from '../dto/enterprise-commands.dto.js';
import { EnterpriseQueryDto } from '../dto/enterprise.dto.js';
import { EditEnterprise } from './edit-enterprise.js';
import { enterpriseList } from './enterprise-filters.js';
import { GetEnterprise } from './get-enterprise.js';

/** The fields of a unit that an act upon many may set. */
type Change = Pick<
  EditEnterpriseDto,
  'streetId' | 'industry' | 'revenueTier' | 'dormantFrom' | 'leftOn' | 'leftReason'
>;

const TARGET = `e.id, e.park_id as "parkId", e.legal_name as name, e.version`;
const CHUNK = 500;

/** What can be done with many units at once; each is edited as a single one would be. */
@Injectable()
export class BulkEnterprises implements BulkList<EnterpriseQueryDto>, OnModuleInit {
  readonly list = 'enterprises';
  readonly query = EnterpriseQueryDto;

  constructor(
    private readonly registry: BulkRegistry,
    private readonly edit: EditEnterprise,
    private readonly get: GetEnterprise,
  ) {}

  onModuleInit(): void {
    this.registry.register(this, [
      this.setting('set_street', SetStreetDto, ({ streetId }) => ({ streetId })),
      this.setting('set_industry', SetIndustryDto, ({ industry = null }) => ({ industry })),
      this.setting('set_revenue_tier', SetRevenueTierDto, ({ revenueTier = null }) => ({
        revenueTier,
      })),
      this.setting('mark_dormant', MarkDormantDto, ({ dormantFrom }) => ({ dormantFrom })),
      this.setting('mark_operating', MarkOperatingDto, () => ({ dormantFrom: null })),
      this.setting('record_leaving', RecordLeavingDto, ({ leftOn, reason }) => ({
        leftOn,
        leftReason: reason,
      })),
    ]);
  }

  count(ctx: RequestContext, query: EnterpriseQueryDto): Promise<number> {
    return count(ctx, planOf(ctx, query));
  }

  async matching(ctx: RequestContext, query: EnterpriseQueryDto): Promise<BulkTarget[]> {
    const targets: BulkTarget[] = [];
    for await (const rows of walkByKey<BulkTarget>(ctx, planOf(ctx, query), CHUNK)) {
      targets.push(...rows.map(({ id, parkId, name, version }) => ({ id, parkId, name, version })));
    }
    return targets;
  }

  chosen(ctx: RequestContext, ids: readonly string[]): Promise<BulkTarget[]> {
    return ctx.query<BulkTarget>(
      `select ${TARGET} from enterprise e where e.id = any ($1::uuid[]) order by array_position($1::uuid[], e.id)`,
      [ids],
    );
  }

  private setting<Parameters extends object>(
    action: string,
    parameters: new () => Parameters,
    changeOf: (given: Parameters) => Change,
  ): BulkAction<Parameters> {
    return {
      list: this.list,
      action,
      permission: 'enterprise.edit',
      parameters,
      apply: (ctx, target, given) => this.change(ctx, target, changeOf(given)),
      restore: (ctx, target, before) => this.change(ctx, target, before),
    };
  }

  /** @throws bulk_no_change, and what `EditEnterprise` refuses */
  private async change(
    ctx: WriteContext,
    target: BulkTarget,
    change: Change,
  ): Promise<{ before: Record<string, unknown>; version: number }> {
    const { id, parkId, version } = target;
    const unit = await this.get.execute(ctx, parkId, id);
    const fields = Object.keys(change) as (keyof Change)[];
    if (fields.every((field) => unit[field] === change[field])) {
      throw bulkProblems.bulk_no_change();
    }
    const after = await this.edit.execute(ctx, parkId, id, { version, ...change });
    return {
      before: Object.fromEntries(fields.map((field) => [field, unit[field]])),
      version: after.version,
    };
  }
}

function planOf(ctx: RequestContext, query: EnterpriseQueryDto): ListPlan {
  return enterpriseList(ctx, query, query.sort ?? 'legalName', { columns: TARGET, joins: '' });
}
