import type { FieldProblem } from '../../../platform/problems/problem.js';
import type { LockedOrganisation } from './organisation-lock.js';

/** Why something cannot happen to an organisation on a day, told at the field `path`; null where it can. */
export function actDayFault(
  path: string,
  day: string,
  organisation: Pick<LockedOrganisation, 'effectiveFrom' | 'foundedOn' | 'dissolvedOn'>,
  latest: string | null,
): FieldProblem | null {
  const { effectiveFrom: start, foundedOn, dissolvedOn } = organisation;
  if (day < start) {
    return {
      path,
      code: 'before_founded',
      ...(foundedOn === null
        ? {
            zh: '成立日期未填，目前自台账日期 {start} 起算；请先在“修改信息”中填写成立日期',
            en: 'No founding date is recorded, so it counts from the ledger’s day {start}; enter the founding date under “Edit” first',
          }
        : {
            zh: '日期不能早于党组织成立日期（{start}），请修改',
            en: 'The day cannot be before the organisation was founded ({start}); choose a later one',
          }),
      params: { start },
    };
  }
  if (dissolvedOn !== null && day >= dissolvedOn) {
    return {
      path,
      code: 'after_dissolved',
      zh: '该党组织于 {dissolvedOn} 撤销，日期须早于当日，请修改',
      en: 'The organisation is dissolved on {dissolvedOn}; choose an earlier day',
      params: { dissolvedOn },
    };
  }
  return latest === null ? null : inFuture(path, day, latest);
}

/** Why a day that tells of the past cannot be one; null where it can. */
export function inFuture(path: string, day: string, today: string): FieldProblem | null {
  return day > today
    ? {
        path,
        code: 'date_in_future',
        zh: '日期不能晚于今天，请修改',
        en: 'The day cannot be in the future; choose another',
      }
    : null;
}

/** A name or text that is needed and has nothing in it, told at its field; null where it is good. */
export function emptyText(path: string, text: string): FieldProblem | null {
  return text === ''
    ? { path, code: 'isNotEmpty', zh: '必填，请填写', en: 'Required; fill it in' }
    : null;
}
