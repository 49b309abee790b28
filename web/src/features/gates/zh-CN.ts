/** Texts of the gate board. */
export const gatesZh = {
  title: '三关看板',
  titleOf: '三关看板 · {{park}}',
  lead: '各步骤上的件数；点数字看名单。',
  asOf: '截至 {{day}}',
  onlyStreet: '只统计{{street}}的单位',
  park: '园区',
  open: '三关看板',
  steps: '{{gate}}各步骤',
  waiting: '待办 {{n}} 件',
  overdue: '超期 {{n}}',
  overdueOf: '{{gate}} {{step}} 超期',
  countOf: '{{gate}} {{step}}',
  someOverdue: '其中 {{n}} 件超期',
  ended: '今年办结',
  emptyTitle: '没有可看的园区',
  emptyHint: '您的身份下还没有园区，请联系系统管理员。',
};
