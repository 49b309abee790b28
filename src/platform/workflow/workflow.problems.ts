import { defineProblems } from '../problems/problem.js';

export const workflowProblems = defineProblems({
  workflow_action_unknown: {
    status: 400,
    zh: '没有“{action}”这一办理操作，请刷新页面后重试',
    en: 'There is no action “{action}”; reload the page and try again',
    path: 'action',
  },
  workflow_not_yours: {
    status: 403,
    zh: '当前身份不能办理“{action}”；如需办理，请切换到有权的身份，或交由负责人办理',
    en: 'Your present role may not do “{action}”; act under a role that may, or leave it to who is responsible',
  },
  workflow_own_file: {
    status: 403,
    zh: '您是这份申请的申请方，不能办理“{action}”，请交由其他工作人员办理',
    en: 'You are on the applicant’s side of this file and may not do “{action}”; leave it to another officer',
  },
  workflow_moved_on: {
    status: 409,
    zh: '这份材料已有新的进展：{changes}。请刷新页面，看清现状后再办理',
    en: 'This file has moved on: {changes}. Reload the page and look at it before you go on',
  },
  workflow_wrong_state: {
    status: 409,
    zh: '现在是“{state}”，不能办理“{action}”。请刷新页面核对',
    en: 'It now stands at “{state}”, where “{action}” is not possible; reload the page',
  },
  workflow_reason_missing: {
    status: 400,
    zh: '请写明“{action}”的理由，申请方会看到',
    en: 'Say why you “{action}”; the applicant will read it',
    path: 'reason',
  },
  workflow_refused: {
    status: 422,
    zh: '还不能办理“{action}”：{reasons}',
    en: '“{action}” is not possible yet: {reasons}',
  },
  run_file_unknown: {
    status: 422,
    zh: '有 {count} 个文件不能放入这份材料：只能使用自己上传的文件，或本单位以前交过的文件。请重新上传',
    en: '{count} file(s) cannot be put into this file: use what you uploaded yourself or what this unit gave before; upload again',
    path: 'fileIds',
  },
  todo_closed: {
    status: 409,
    zh: '这项待办已经办结，不需要催办',
    en: 'This is done already; no reminder is needed',
  },
  todo_nudged_today: {
    status: 409,
    zh: '今天已经催办过，对方已收到提醒，请明天再催',
    en: 'You reminded them today already; try again tomorrow',
  },
  todo_is_yours: {
    status: 409,
    zh: '这项待办正等您自己办理，不需要催办',
    en: 'This waits for yourself; no reminder is needed',
  },
});
