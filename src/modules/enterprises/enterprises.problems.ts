import { describeConstraints } from '../../platform/problems/database-problems.js';
import { fieldProblem } from '../../platform/problems/validation.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const enterprisesProblems = defineProblems({
  credit_code_taken: {
    status: 409,
    path: 'creditCode',
    zh: '本园区台账里已有这个统一社会信用代码的单位，请在台账中查找并修改，不要重复登记',
    en: 'This park already lists a unit with this credit code; find it in the ledger and edit it',
  },
});

describeConstraints({
  enterprise_credit_code_once: () => enterprisesProblems.credit_code_taken(),
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
