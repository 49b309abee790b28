import { describeAudited } from '../../platform/audit/audit-terms.js';

/** How imports read in the audit log. */
describeAudited({
  import_synonym: {
    zh: '导入用语',
    en: 'Word learnt for imports',
    title: 'heard',
    columns: {
      kind: {
        zh: '类型',
        en: 'Kind',
        values: {
          header: { zh: '表头', en: 'Header' },
          park: { zh: '园区', en: 'Park' },
          street: { zh: '街道', en: 'Street' },
          kind: { zh: '单位类别', en: 'Kind of unit' },
          formation: { zh: '组建方式', en: 'Way of forming' },
          massOrganisation: { zh: '群团组织', en: 'Mass organisation' },
        },
      },
      heard: { zh: '台账用语', en: 'Word' },
      meaning: { zh: '含义', en: 'Meaning' },
    },
  },
  import_batch: {
    zh: '导入批次',
    en: 'Import batch',
    page: { permission: 'import.create', path: '/imports/:rowId' },
    columns: {
      file_id: { zh: '文件', en: 'File', refersTo: 'stored_file' },
      as_of: { zh: '台账日期', en: 'As of' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          reading: { zh: '读取中', en: 'Reading' },
          mapping: { zh: '待对应列', en: 'Columns to be matched' },
          checking: { zh: '核对中', en: 'Checking' },
          checked: { zh: '已核对', en: 'Checked' },
          committing: { zh: '入库中', en: 'Being written' },
          committed: { zh: '已入库', en: 'Written' },
          discarded: { zh: '已放弃', en: 'Discarded' },
          undoing: { zh: '撤回中', en: 'Being undone' },
          undone: { zh: '已撤回', en: 'Undone' },
          failed: { zh: '失败', en: 'Failed' },
        },
      },
      counts: { zh: '统计', en: 'Counts' },
    },
  },
});
