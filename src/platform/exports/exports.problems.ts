import { defineProblems } from '../problems/problem.js';

export const exportsProblems = defineProblems({
  export_too_large: {
    status: 422,
    zh: '筛选结果有 {rows} 行，一次最多导出 {limit} 行，请缩小筛选范围后分几次导出',
    en: 'The list has {rows} rows and at most {limit} can be exported at once; narrow the filter and export in parts',
  },
  export_queue_full: {
    status: 409,
    zh: '您已有 {limit} 个导出正在生成，请等其中一个完成后再导出',
    en: 'You have {limit} exports in the making; wait until one of them is done',
  },
});
