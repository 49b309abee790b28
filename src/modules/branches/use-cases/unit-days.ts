import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';

/** When a unit is in the park. */
export interface UnitDays {
  enteredOn: string;
  leftOn: string | null;
}

/** Holds the unit's days until the transaction ends. @throws not_found */
export async function unitDays(
  ctx: WriteContext,
  parkId: string,
  enterpriseId: string,
): Promise<UnitDays> {
  const [unit] = await ctx.query<UnitDays>(
    `select entered_on as "enteredOn", left_on as "leftOn" from enterprise where park_id = $1 and id = $2 for share`,
    [parkId, enterpriseId],
  );
  if (!unit) {
    throw platformProblems.not_found();
  }
  return unit;
}

/**
 * The days on which units left the park, by unit; units still there are missing. Holds the units until the transaction
 * ends, in one order, so that none leaves meanwhile: before the organisations are held, as whoever edits a unit does.
 */
export async function unitsThatLeft(
  ctx: WriteContext,
  parkId: string,
  enterpriseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.query<{ id: string; leftOn: string | null }>(
    `select id, left_on as "leftOn" from enterprise where park_id = $1 and id = any($2::uuid[]) order by id for share`,
    [parkId, enterpriseIds],
  );
  return new Map(rows.flatMap(({ id, leftOn }) => (leftOn === null ? [] : [[id, leftOn]])));
}

/** Holds all units that ever belonged to organisations, as `unitsThatLeft` does. */
export async function holdUnitsOf(
  ctx: WriteContext,
  parkId: string,
  partyOrgIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.query<{ id: string }>(
    `select distinct enterprise_id as id from party_org_enterprise where park_id = $1 and party_org_id = any($2::uuid[])`,
    [parkId, partyOrgIds],
  );
  return unitsThatLeft(
    ctx,
    parkId,
    rows.map(({ id }) => id),
  );
}

/** Why nothing can begin in a unit that has left by then; null where it can. */
export function leftFault(path: string, day: string, { leftOn }: UnitDays): FieldProblem | null {
  return leftOn !== null && day >= leftOn
    ? {
        path,
        code: 'after_left',
        zh: '该单位于 {leftOn} 退出园区，日期须早于当日',
        en: 'The unit left the park on {leftOn}; choose an earlier day',
        params: { leftOn },
      }
    : null;
}
