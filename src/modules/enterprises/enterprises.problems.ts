import { describeConstraints } from '../../platform/problems/database-problems.js';
import { fieldProblem } from '../../platform/problems/validation.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const enterprisesProblems = defineProblems({
  unit_resident: {
    status: 409,
    path: 'creditCode',
    zh: '该单位已在本园区台账中，无需再次申请；如有变化，请在单位页面修改',
    en: 'This unit stands on the park’s ledger already; there is nothing to apply for',
  },
  unit_left_before: {
    status: 409,
    path: 'creditCode',
    zh: '该单位曾在本园区登记并已退出，请园区工作人员先在单位页面核对退出日期',
    en: 'This unit was in the park before and left; the park’s officer has to look at its leaving day first',
  },
  credit_code_taken: {
    status: 409,
    path: 'creditCode',
    zh: '本园区台账里已有这个统一社会信用代码的单位，请在台账中查找并修改，不要重复登记',
    en: 'This park already lists a unit with this credit code; find it in the ledger and edit it',
  },
  room_occupied: {
    status: 409,
    path: 'room',
    zh: '这个房间在这段时间里已有单位使用，请核对房间和起止日期，或先登记原单位退出的日期',
    en: 'A unit already has this room during these days; check room and dates, or record first when that unit moved out',
  },
});

describeConstraints({
  enterprise_premises_room_once: () => enterprisesProblems.room_occupied(),
  enterprise_premises_until_after_from: () =>
    fieldProblem([
      {
        path: 'untilOn',
        code: 'until_before_from',
        zh: '退出日期须晚于入用日期',
        en: 'The day of moving out must be after the day of moving in',
      },
    ]),
  enterprise_credit_code_once: () => enterprisesProblems.credit_code_taken(),
  enterprise_left_reason_needs_day: () =>
    fieldProblem([
      {
        path: 'leftReason',
        code: 'reason_without_day',
        zh: '填写退出原因前，请先填写退出日期',
        en: 'Give the leaving date before the reason for leaving',
      },
    ]),
  enterprise_left_after_entered: () =>
    fieldProblem([
      {
        path: 'leftOn',
        code: 'left_before_entered',
        zh: '退出日期须晚于入驻日期',
        en: 'The leaving date must be after the entry date',
      },
    ]),
});
