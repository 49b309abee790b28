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
