/** Texts of the workbench. */
export const workbenchZh = {
  title: '工作台',
  lead: '当前需要处理的事项，数据截至 {{asOf}}。点开即为对应名单。',
  list: '待处理事项',
  severity: { warning: '需处理', info: '提醒' },
  open: '查看 {{n}} 项：{{title}}',
  emptyTitle: '目前没有需要处理的事项',
  emptyHint: '台账变化后，需要处理的事项会出现在这里。',
  emptyImport: '导入台账',
  emptyBrowse: '查看单位台账',
  items: {
    import_unfinished: {
      title: '尚未完成的导入',
      hint: '文件已上传，还需核对列、检查数据或确认导入。',
    },
    own_branch_due: {
      title: '应单独组建党支部的单位',
      hint: '正式党员 3 名及以上，尚未单独组建党组织。',
    },
    uncovered: {
      title: '尚未覆盖的单位',
      hint: '没有党组织覆盖，请研究联合组建或选派党建工作指导员。',
    },
    joint_too_wide: {
      title: '覆盖单位过多的联合党支部',
      hint: '联合党支部覆盖单位一般不超过 5 家。',
    },
    term_overdue: { title: '任期已届满的党组织', hint: '请尽快安排换届，或登记经批准的延期。' },
    term_due: { title: '半年内任期届满的党组织', hint: '请提前六个月部署换届。' },
    no_term: { title: '未登记任期的党组织', hint: '请登记本届班子的选举或任命，届满前才会提醒。' },
    org_without_secretary: { title: '没有书记的党组织', hint: '请补充登记党组织书记。' },
    branch_too_large: {
      title: '党员人数过多的党支部',
      hint: '党支部党员人数一般不超过 50 人，请研究改设党总支或基层党委。',
    },
  },
};
