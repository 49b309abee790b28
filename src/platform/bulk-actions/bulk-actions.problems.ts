import { describeConstraints } from '../problems/database-problems.js';
import { defineProblems } from '../problems/problem.js';

export const bulkProblems = defineProblems({
  bulk_no_change: {
    status: 409,
    zh: '已经是这样，无需更改',
    en: 'It is so already; nothing to change',
  },
  bulk_rows_moved: {
    status: 409,
    zh: '查看之后，符合条件的记录有变化（现在 {matching} 条），没有执行。请重新查看会影响哪些，再执行',
    en: 'The rows that match are others than those you looked at ({matching} now), so nothing was done; look again first',
  },
  bulk_too_many: {
    status: 422,
    zh: '选中了 {rows} 条，一次最多处理 {limit} 条，请缩小筛选范围后分几次办理',
    en: '{rows} rows are chosen and at most {limit} can be handled at once; narrow the filter and go in parts',
  },
  bulk_nothing_chosen: {
    status: 422,
    zh: '没有选中任何记录，请先选择',
    en: 'No row is chosen; choose some first',
  },
  bulk_busy: {
    status: 409,
    zh: '您的另一批处理正在进行，请等它完成后再执行',
    en: 'Another batch of yours is being worked on; wait until it is done',
  },
  bulk_not_undoable: {
    status: 409,
    zh: '这一批没有可以撤销的更改，或者已经撤销过',
    en: 'This batch has no change to take back, or was taken back already',
  },
});

describeConstraints({ bulk_run_undone_once: () => bulkProblems.bulk_not_undoable() });
