/** Texts of sign-in and of the forced change of password. */
export const authZh = {
  signIn: '登录',
  intro: '电商园区党建工作门户',
  username: '用户名',
  password: '密码',
  showPassword: '显示密码',
  hidePassword: '隐藏密码',
  submit: '登录',
  wrong: '用户名或密码不正确。请检查大小写后再试；忘记密码请联系本单位系统管理员重置。',
  locked:
    '因连续多次输入错误，该账号暂时不能登录。请在 {{time}} 后再试；如不是您本人操作，请联系本单位安全管理员。',
  unlocked: '现在可以重新登录。',
  help: '没有账号或忘记密码，请联系本单位系统管理员。',
  ended: '登录已过期',
  endedHint: '请重新登录后继续，本页已填写的内容不会丢失。',
  leave: '离开此页',
  first: {
    title: '请先设置新密码',
    lead: '这是初始密码，只能用来登录一次。设置您自己的新密码后即可使用。',
    submit: '设置新密码并继续',
  },
  change: {
    current: '当前密码',
    fresh: '新密码',
    repeat: '再次输入新密码',
    rule: '至少 8 个字符，含大写字母、小写字母、数字、符号中的三类；可以粘贴。',
    differs: '两次输入的新密码不一致，请重新输入',
    same: '新密码不能与当前密码相同',
    submit: '修改密码',
    done: '密码已修改',
  },
};
