import type { RequestContext, WriteContext } from '../database/request-context.js';
import type { RunRecord } from './run-record.js';
import type { Words } from './workflow-definition.js';

/** What a room adds to a workflow's table: the facts its guards look at, and what a move writes besides. */
export interface WorkflowBinding<Facts = unknown, Input = unknown> {
  workflow: string;
  /** Everything the guards need, with few queries. Called with the run held. */
  facts(ctx: RequestContext, run: RunRecord): Promise<Facts>;
  /** The address of the file's page, for to-dos and notifications. */
  link(run: RunRecord): string;
  /** Whether a role may open that page; every role that sees the run when left out. */
  mayOpen?(role: string): boolean;
  /**
   * What there is to know of its files at a glance, one sentence each, by the id of the run; none where the state says
   * it all. One query for all of them; whoever sees the run may read it.
   */
  gists?(ctx: RequestContext, runs: readonly RunRecord[]): Promise<Iterable<[string, Words]>>;
  /** What the move changes in the room's own tables, in the same transaction; gives what the step keeps of it. */
  apply?(
    ctx: WriteContext,
    run: RunRecord,
    move: { action: string; input: Input; reason: string | null; facts: Facts },
  ): Promise<Record<string, unknown> | undefined>;
}
