/** Texts of the districts of an installation. */
export const districtsZh = {
  title: '区',
  lead: '每个区各有街道、园区与台账，互不可见。',
  open: '开立区',
  openLead: '开立后，由安全管理员为该区的工作人员授予身份。',
  name: '名称',
  code: '区划代码',
  codeRule: 'GB/T 2260 的 6 位数字，例如 370105',
  committeeName: '区个体私营企业党委名称',
  emptyTitle: '还没有区',
  emptyHint: '开立第一个区后，才能授予区、街道、园区的身份。',
};
