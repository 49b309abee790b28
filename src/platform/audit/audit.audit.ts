import { describeAudited } from './audit-terms.js';

describeAudited({
  audit_event: { zh: '审计日志', en: 'Audit log', columns: {} },
  export_run: {
    zh: '导出',
    en: 'Export',
    columns: {
      list: { zh: '列表', en: 'List' },
      format: { zh: '格式', en: 'Format' },
      columns: { zh: '列', en: 'Columns' },
      query: { zh: '筛选条件', en: 'Filters' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          working: { zh: '生成中', en: 'Being written' },
          ready: { zh: '已生成', en: 'Ready' },
          failed: { zh: '失败', en: 'Failed' },
          expired: { zh: '已过期', en: 'Expired' },
        },
      },
      row_count: { zh: '行数', en: 'Rows' },
    },
  },
  bulk_run: {
    zh: '批量办理',
    en: 'Bulk action',
    columns: {
      list: { zh: '列表', en: 'List' },
      action: { zh: '办理事项', en: 'Action' },
      parameters: { zh: '填写内容', en: 'Parameters' },
      query: { zh: '筛选条件', en: 'Filters' },
      row_count: { zh: '行数', en: 'Rows' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          working: { zh: '办理中', en: 'Under way' },
          done: { zh: '已完成', en: 'Done' },
          failed: { zh: '失败', en: 'Failed' },
        },
      },
      undoes_run_id: { zh: '撤回的批次', en: 'Run taken back' },
    },
  },
  audit_verification: {
    zh: '审计链核验',
    en: 'Check of the audit chain',
    columns: {
      asked_by: { zh: '发起人', en: 'Asked by', refersTo: 'app_user' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          waiting: { zh: '进行中', en: 'Under way' },
          done: { zh: '已完成', en: 'Done' },
          failed: { zh: '未能完成', en: 'Could not be done' },
        },
      },
      holds: { zh: '是否完好', en: 'Holds' },
      problem_code: { zh: '未完成原因', en: 'Why not' },
    },
  },
});
