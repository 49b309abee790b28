/** Texts of one's own exports. */
export const exportsZh = {
  title: '我的导出',
  lead: '导出的文件保留 7 天，只有您本人可以下载。',
  list: '导出记录',
  empty: '还没有导出过',
  emptyHint: '在单位台账、党组织等列表上方选择“导出”。',
  columns: {
    title: '列表',
    createdAt: '导出时间',
    rows: '行数',
    state: '状态',
    expiresAt: '保留至',
    file: '文件',
  },
  states: { working: '正在生成', ready: '可下载', failed: '未生成', expired: '已过期' },
  download: '下载 {{format}}（{{size}}）',
  downloadNamed: '下载 {{name}}',
};
