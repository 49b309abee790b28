/** Texts of the search button. */
export const searchZh = {
  open: '搜索',
  openHint: '搜索页面、单位、党组织和园区（{{keys}}）',
};
