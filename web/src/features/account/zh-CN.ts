/** Texts of my account. */
export const accountZh = {
  title: '我的账号',
  lead: '您的姓名、身份与密码。姓名或身份有误，请联系本单位系统管理员。',
  person: '基本信息',
  displayName: '姓名',
  username: '用户名',
  grants: '我的身份',
  grantsHint: '一次只以一个身份办理业务；切换后，菜单和数据范围随之改变。',
  current: '当前身份',
  act: '切换为此身份',
  role: '身份',
  place: '管辖范围',
  password: '修改密码',
  language: '语言',
  signOut: '退出登录',
  signOutHint: '退出后，本浏览器中所有打开的页面都需要重新登录。',
};
