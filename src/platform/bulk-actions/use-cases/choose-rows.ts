import { createHash } from 'node:crypto';
import type { RequestContext } from '../../database/request-context.js';
import { keptQuery, readListQuery } from '../../http/read-list-query.js';
import { platformProblems } from '../../problems/platform.problems.js';
import type { BulkTarget } from '../bulk-action.js';
import { bulkProblems } from '../bulk-actions.problems.js';
import type { AnyBulkAction, AnyBulkList, BulkRegistry } from '../bulk-registry.js';
import { MOST_BULK_ROWS, type StartBulkActionDto } from '../dto/bulk-action.dto.js';

/** What is to be done with which rows. */
export interface BulkOrder {
  action: AnyBulkAction;
  parameters: object;
  /** The filters that chose the rows; null where they were chosen one by one. */
  query: Record<string, unknown> | null;
  targets: BulkTarget[];
}

/**
 * Reads an order and finds its rows.
 * @throws validation_failed, not_allowed, not_found (an id that the actor does not see), bulk_nothing_chosen,
 *   bulk_too_many, bulk_rows_moved
 */
export async function chooseRows(
  ctx: RequestContext,
  registry: BulkRegistry,
  input: StartBulkActionDto,
): Promise<BulkOrder> {
  const { list, action } = registry.find(input.list, input.action, ctx.actor.role);
  const parameters = await readListQuery(action.parameters, input.parameters ?? {}, 'parameters');
  const { ids, allMatching, query: given = {}, expectedRows } = input.selection;
  if (allMatching) {
    const query = await readListQuery(list.query, given, 'selection.query');
    const targets = await allRows(ctx, list, query, expectedRows);
    return { action, parameters, query: keptQuery(query), targets };
  }
  const targets = await list.chosen(ctx, ids ?? []);
  if (targets.length === 0 && !ids) {
    throw bulkProblems.bulk_nothing_chosen();
  }
  if (targets.length !== ids?.length) {
    throw platformProblems.not_found();
  }
  return { action, parameters, query: null, targets };
}

async function allRows(
  ctx: RequestContext,
  list: AnyBulkList,
  query: object,
  expected: string | undefined,
): Promise<BulkTarget[]> {
  const rows = await list.count(ctx, query);
  if (rows === 0) {
    throw bulkProblems.bulk_nothing_chosen();
  }
  if (rows > MOST_BULK_ROWS) {
    throw bulkProblems.bulk_too_many({ rows, limit: MOST_BULK_ROWS });
  }
  const targets = await list.matching(ctx, query);
  if (expected !== undefined && rowsInShort(targets) !== expected) {
    throw bulkProblems.bulk_rows_moved({ matching: targets.length });
  }
  return targets;
}

/** Tells one set of rows from another, whatever their order. */
export function rowsInShort(targets: readonly BulkTarget[]): string {
  const ids = targets.map(({ id }) => id).sort();
  return createHash('sha256').update(ids.join()).digest('base64url');
}
