import { defineProblems } from '../../platform/problems/problem.js';

export const importProblems = defineProblems({
  import_not_a_workbook: {
    status: 422,
    zh: '只能导入 .xlsx 工作簿。请在 Excel 或 WPS 中另存为 .xlsx 后重新上传',
    en: 'Only an .xlsx workbook can be imported. Save it as .xlsx in Excel or WPS and upload that',
  },
  import_state_changed: {
    status: 409,
    zh: '{reason}。请刷新页面查看最新状态',
    en: '{reason}. Reload the page to see where it stands',
  },
  import_nothing_ready: {
    status: 422,
    zh: '没有可以导入的行。请按各单元格的说明改好表格，重新上传',
    en: 'No row is ready. Correct the sheet by the note at each cell and upload it again',
  },
  import_undo_refused: {
    status: 409,
    zh: '这次导入之后有 {count} 处后续修改或登记，不能整批撤销。请先处理清单中的各项，或逐项更正',
    en: '{count} later changes or entries rest on this import, so it cannot be undone as a whole. Deal with those listed, or correct things one by one',
  },
  import_records_changed: {
    status: 409,
    zh: '检查之后又有人修改了其中的单位，本批一行也没有写入。请重新检查，核对新的差异后再导入',
    en: 'Somebody changed units of this ledger after the check; nothing of this batch was written. Check it again, look at the new differences, then import',
  },
  import_no_rejects: {
    status: 422,
    zh: '没有暂缓的行，无需下载',
    en: 'No row is held back, so there is nothing to download',
  },
  import_value_refused: {
    status: 422,
    zh: '有一项内容与系统中已有的记录不相容，本批一行也没有写入。请重新检查后再导入',
    en: 'A value does not agree with what is recorded; nothing of this batch was written. Check it again, then import',
  },
});
