import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Call, unrepeatable } from '../../http/call.decorator.js';
import type { BulkTarget } from '../bulk-action.js';
import type { BulkDryRunDto, BulkRefusalDto } from '../dto/bulk-action.dto.js';
import { refusalOf } from '../row-refusal.js';
import { type BulkOrder, rowsInShort } from './choose-rows.js';

/** Rows rehearsed in one transaction: they stay locked until it is undone. */
const CHUNK = 50;

/** Carries the outcome out of a transaction that is to be undone. */
class Rehearsed extends Error {
  constructor(readonly refused: BulkRefusalDto[]) {
    super('rehearsed');
  }
}

/**
 * Tells what would become of each row by doing it, with the very use case that the run takes, in transactions that are
 * always undone: a dry run cannot judge otherwise than the run does.
 */
@Injectable()
export class RehearseBulkAction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(call: Call, order: BulkOrder): Promise<BulkDryRunDto> {
    const refused: BulkRefusalDto[] = [];
    for (let start = 0; start < order.targets.length; start += CHUNK) {
      refused.push(
        ...(await this.rehearse(call, order, order.targets.slice(start, start + CHUNK))),
      );
    }
    const matching = order.targets.length;
    return {
      matching,
      rows: rowsInShort(order.targets),
      applicable: matching - refused.length,
      refused,
    };
  }

  private async rehearse(
    call: Call,
    order: BulkOrder,
    targets: readonly BulkTarget[],
  ): Promise<BulkRefusalDto[]> {
    try {
      return await this.unitOfWork.write<never>(unrepeatable(call), async (ctx) => {
        throw new Rehearsed(await refusals(ctx, order, targets));
      });
    } catch (error) {
      if (error instanceof Rehearsed) {
        return error.refused;
      }
      throw error;
    }
  }
}

async function refusals(
  ctx: WriteContext,
  { action, parameters }: BulkOrder,
  targets: readonly BulkTarget[],
): Promise<BulkRefusalDto[]> {
  const refused: BulkRefusalDto[] = [];
  for (const target of targets) {
    await ctx.query('savepoint rehearsed');
    try {
      await action.apply(ctx, target, parameters);
    } catch (error) {
      const refusal = refusalOf(error, ctx.locale);
      if (!refusal) {
        throw error;
      }
      refused.push({ id: target.id, name: target.name, ...refusal });
    }
    await ctx.query('rollback to savepoint rehearsed');
  }
  return refused;
}
