import { describeAudited } from '../../platform/audit/audit-terms.js';

/** How saved views read in the audit log. */
describeAudited({
  saved_view: {
    zh: '列表视图',
    en: 'Saved view',
    title: 'name',
    columns: {
      name: { zh: '视图名称', en: 'Name' },
      list: { zh: '列表', en: 'List' },
      audience: {
        zh: '适用对象',
        en: 'For whom',
        values: {
          mine: { zh: '仅本人', en: 'Own' },
          role: { zh: '同一身份', en: 'The same role' },
        },
      },
      role: { zh: '身份', en: 'Role', kind: 'role' },
      park_id: { zh: '园区', en: 'Park', refersTo: 'park' },
      deleted_at: { zh: '删除时间', en: 'Removed at', kind: 'moment' },
    },
  },
});
