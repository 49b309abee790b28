/** Texts of the search box, which come when it is opened. */
export const searchDialogZh = {
  title: '搜索',
  input: '搜索页面、单位、党组织和园区',
  placeholder: '名称、拼音首字母或信用代码',
  results: '搜索结果',
  hint: '输入两个以上的字：单位、党组织、园区的名称或其拼音首字母，党组织的曾用名，或信用代码的前几位。',
  searching: '正在搜索',
  none: '没有找到「{{text}}」',
  noneHint:
    '可以搜索您能查看的单位、党组织和园区：名称中的两个字、拼音首字母（如 thqy）、信用代码，也可以搜索页面名称。',
  found: '找到 {{n}} 项',
  foundMore: '先列出最符合的 {{n}} 项，请再输入几个字',
  allUnits: '在单位台账中查看全部',
  formerly: '曾用名：{{name}}',
  failed: '没有搜索成功，请稍后再试。',
  keys: '↑ ↓ 选择，回车打开，Esc 关闭',
  kinds: { page: '页面', enterprise: '单位', party_org: '党组织', park: '园区' },
  pages: {
    newUnit: '登记单位',
    newPartyOrg: '新建党组织',
    newImport: '导入新台账',
    account: '我的账号',
  },
};
