/** Texts of drafts. */
export const draftsZh = {
  saved: '草稿已保存 {{time}}',
  restored: '已恢复 {{time}} 保存的草稿，可以接着填',
  failed: '草稿没有保存：{{why}}',
  elsewhere: '另一个窗口或设备在 {{time}} 保存了这份草稿。请选择用哪一份，两份都还在。',
  takeOther: '用那一份',
  keepOwn: '保留这里填写的',
  discard: '放弃草稿',
  discardTitle: '放弃这份草稿？',
  discardWhat: '已填写的内容会清空，不能找回。',
};
