import type { RequestContext, WriteContext } from '../database/request-context.js';

/** A row that is to be acted upon, as it was when that was asked for. */
export interface BulkTarget {
  id: string;
  parkId: string;
  /** What people call it. */
  name: string;
  version: number;
}

/** A list whose rows can be acted upon together. A room registers its own when it starts. */
export interface BulkList<Query extends object> {
  /** Key of the list, e.g. `enterprises`. */
  list: string;
  /** The DTO that the list's own route takes: the same filters, and no others. */
  query: new () => Query;
  count(ctx: RequestContext, query: Query): Promise<number>;
  /** All rows that the query finds, in the list's order. */
  matching(ctx: RequestContext, query: Query): Promise<BulkTarget[]>;
  /** The rows with these ids that the actor sees. */
  chosen(ctx: RequestContext, ids: readonly string[]): Promise<BulkTarget[]>;
}

/** What a row was before a change (to take it back), and its version after it. */
export interface BulkChange {
  before: Record<string, unknown>;
  version: number;
}

/** One act upon a row, by the same use case as the act upon a single one. */
export interface BulkAction<Parameters extends object> {
  list: string;
  action: string;
  /** The same permission as for a single row. */
  permission: string;
  parameters: new () => Parameters;
  /** @throws whatever the single act is refused with, `bulk_no_change` when the row is so already */
  apply(ctx: WriteContext, target: BulkTarget, parameters: Parameters): Promise<BulkChange>;
  /** Gives the row back what it was; refused like every stale edit when it changed since. */
  restore(
    ctx: WriteContext,
    target: BulkTarget,
    before: Record<string, unknown>,
  ): Promise<BulkChange>;
}
