import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import type {
  BulkAction,
  BulkList,
  BulkTarget,
} from '../../../platform/bulk-actions/bulk-action.js';
import { bulkProblems } from '../../../platform/bulk-actions/bulk-actions.problems.js';
import { BulkRegistry } from '../../../platform/bulk-actions/bulk-registry.js';
import { count, type ListPlan, walkByKey } from '../../../platform/database/keyset-list.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { PartyOrgQueryDto } from '../dto/party-org.dto.js';
import { EditPartyOrg } from './edit-party-org.js';
import { GetPartyOrg } from './get-party-org.js';
import { partyOrgList } from './party-org-filters.js';

/** The superior that organisations are put under; null takes it away. */
export class SetSuperiorDto {
  @IsOptional()
  @IsUUID()
  parentOrgId?: string | null;
}

const TARGET = `o.id, o.park_id as "parkId", o.name, o.version`;
const CHUNK = 500;

/** What can be done with many organisations at once; each is edited as a single one would be. */
@Injectable()
export class BulkPartyOrgs implements BulkList<PartyOrgQueryDto>, OnModuleInit {
  readonly list = 'party_orgs';
  readonly query = PartyOrgQueryDto;

  constructor(
    private readonly registry: BulkRegistry,
    private readonly edit: EditPartyOrg,
    private readonly get: GetPartyOrg,
  ) {}

  onModuleInit(): void {
    const setSuperior: BulkAction<SetSuperiorDto> = {
      list: this.list,
      action: 'set_superior',
      permission: 'party_org.edit',
      parameters: SetSuperiorDto,
      apply: (ctx, target, { parentOrgId = null }) => this.putUnder(ctx, target, parentOrgId),
      restore: (ctx, target, { parentOrgId }) =>
        this.putUnder(ctx, target, parentOrgId as string | null),
    };
    this.registry.register(this, [setSuperior]);
  }

  count(ctx: RequestContext, query: PartyOrgQueryDto): Promise<number> {
    return count(ctx, planOf(ctx, query));
  }

  async matching(ctx: RequestContext, query: PartyOrgQueryDto): Promise<BulkTarget[]> {
    const targets: BulkTarget[] = [];
    for await (const rows of walkByKey<BulkTarget>(ctx, planOf(ctx, query), CHUNK)) {
      targets.push(...rows.map(({ id, parkId, name, version }) => ({ id, parkId, name, version })));
    }
    return targets;
  }

  chosen(ctx: RequestContext, ids: readonly string[]): Promise<BulkTarget[]> {
    return ctx.query<BulkTarget>(
      `select ${TARGET} from party_org o where o.id = any ($1::uuid[]) order by array_position($1::uuid[], o.id)`,
      [ids],
    );
  }

  /** @throws bulk_no_change, and what `EditPartyOrg` refuses */
  private async putUnder(
    ctx: WriteContext,
    { id, parkId, version }: BulkTarget,
    parentOrgId: string | null,
  ): Promise<{ before: Record<string, unknown>; version: number }> {
    const before = await this.get.execute(ctx, parkId, id);
    if (before.parentOrgId === parentOrgId) {
      throw bulkProblems.bulk_no_change();
    }
    const after = await this.edit.execute(ctx, parkId, id, { version, parentOrgId });
    return { before: { parentOrgId: before.parentOrgId }, version: after.version };
  }
}

function planOf(ctx: RequestContext, query: PartyOrgQueryDto): ListPlan {
  return partyOrgList(ctx, query, query.sort ?? 'name', { columns: TARGET, joins: '' });
}
