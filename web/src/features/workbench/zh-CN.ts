/** Texts of the workbench. */
export const workbenchZh = {
  title: '工作台',
  lead: '等您办理的事项，以及您办过、发起和收到抄送的事项。',
  boxes: {
    todo: '待办',
    done: '已办',
    started: '我发起',
    copied: '抄送',
    withCount: '{{box}} {{n}}',
  },
  overdue: '其中 {{n}} 项已超期',
  columns: {
    matter: '事项',
    state: '当前状态',
    park: '园区',
    due: '办理期限',
    did: '办理操作',
    at: { todo: '收到时间', done: '办理时间', started: '发起时间', copied: '抄送时间' },
    waiting: '正在等待',
  },
  apply: '办理入驻申请',
  empty: {
    todo: { title: '没有待办事项', hint: '有事项等您办理时，会列在这里，并在右上角提醒。' },
    done: { title: '还没有办理过事项', hint: '您办理过的每一步会列在这里。' },
    started: {
      title: '还没有发起过事项',
      hint: '您发起的申请和材料会列在这里，可以看到在等谁，并可催办。',
    },
    copied: { title: '没有收到抄送', hint: '抄送给您的办理结果会列在这里。' },
  },
  ledger: '台账提示',
  ledgerLead: '数据截至 {{asOf}}。点开即为对应名单。',
  list: '台账提示',
  severity: { warning: '需处理', info: '提醒' },
  open: '查看 {{n}} 项：{{title}}',
  emptyTitle: '台账目前没有提示',
  emptyHint: '台账变化后，需要关注的单位和党组织会列在这里。',
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
