import type { RunAction } from './run.js';

/**
 * The moves as a page offers them: first the one that carries the work on, then the others as the table has them. A
 * move that needs a reason returns, refuses or ends: neither such a move nor a quiet one is ever the primary one.
 */
export function orderedMoves(
  actions: readonly RunAction[],
  quiet: readonly string[] = [],
): { primary: string | null; moves: readonly RunAction[] } {
  const primary = actions.find(
    ({ name, allowed, needsReason }) => allowed && !needsReason && !quiet.includes(name),
  );
  return {
    primary: primary?.name ?? null,
    moves: primary ? [primary, ...actions.filter((one) => one !== primary)] : actions,
  };
}
