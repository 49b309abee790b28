import { defineProblems } from './problem.js';

/** Problems that any route may answer with. */
export const platformProblems = defineProblems({
  validation_failed: {
    status: 400,
    zh: '有 {count} 处填写不符合要求，请按各处的说明修改后重新提交',
    en: '{count} field(s) need correcting; follow the note at each one and submit again',
  },
  malformed_request: {
    status: 400,
    zh: '请求的格式无法识别，请刷新页面后重试',
    en: 'The request could not be read; reload the page and try again',
  },
  sign_in_required: {
    status: 401,
    zh: '请先登录',
    en: 'Please sign in first',
  },
  session_ended: {
    status: 401,
    zh: '登录已结束，请重新登录；填写的内容仍保留在页面上',
    en: 'Your sign-in has ended; sign in again, what you typed is still on the page',
  },
  role_grant_switched: {
    status: 401,
    zh: '您已在另一个窗口切换了身份，请刷新页面',
    en: 'You now act under another role in another window; reload the page',
  },
  password_change_required: {
    status: 403,
    zh: '请先修改密码，再继续使用',
    en: 'Change your password before going on',
  },
  not_allowed: {
    status: 403,
    zh: '当前身份没有这项权限；如需办理，请联系本单位的安全管理员授权',
    en: 'Your present role does not include this; ask your security administrator to grant it',
  },
  not_found: {
    status: 404,
    zh: '没有找到这条记录，或者它不在您的管理范围内',
    en: 'This record was not found, or it is outside what you may see',
  },
  version_conflict: {
    status: 409,
    zh: '在您编辑期间，这条记录已被他人修改：{fields}。请核对后选择保留哪一份',
    en: 'Someone changed this record while you were editing it: {fields}. Compare and choose which to keep',
  },
  conflict: {
    status: 409,
    zh: '与已有的记录冲突，请刷新页面核对后再提交',
    en: 'This conflicts with a record that is already there; reload, check, and submit again',
  },
  busy_try_again: {
    status: 409,
    zh: '同一记录正在被他人办理，请稍后重试',
    en: 'Somebody is working on the same record; try again in a moment',
  },
  reference_missing: {
    status: 422,
    zh: '所引用的记录不存在，或者不属于同一处，请重新选择',
    en: 'What this refers to does not exist or belongs elsewhere; choose again',
  },
  cursor_invalid: {
    status: 422,
    zh: '翻页的位置已失效，请回到第一页重新查看',
    en: 'This place in the list is no longer valid; go back to the first page',
  },
  value_not_allowed: {
    status: 422,
    zh: '有一项内容超出允许的范围（{rule}），请检查后重新提交',
    en: 'A value is outside what is allowed ({rule}); check it and submit again',
  },
  job_owner_gone: {
    status: 409,
    zh: '发起人的身份已被停用或收回，这项处理已停止，没有写入任何内容',
    en: 'Whoever started this may no longer act, so it was stopped; nothing was written',
  },
  idempotency_in_flight: {
    status: 409,
    zh: '同一次提交正在处理，请稍候',
    en: 'The same submission is being processed; wait a moment',
  },
  idempotency_mismatch: {
    status: 422,
    zh: '这次提交的内容与上一次不同，请刷新页面后重新提交',
    en: 'This submission differs from the one made before under the same key; reload and submit again',
  },
  idempotency_key_invalid: {
    status: 400,
    zh: '请求缺少有效的提交编号，请刷新页面后重试',
    en: 'The Idempotency-Key must have 8 to 200 characters',
  },
  payload_too_large: {
    status: 413,
    zh: '上传的内容超过上限（{limit}），请拆分后再上传',
    en: 'What you sent is larger than allowed ({limit}); split it and upload again',
  },
  unsupported_media_type: {
    status: 415,
    zh: '不支持这种格式的请求',
    en: 'This format of request is not supported',
  },
  too_many_requests: {
    status: 429,
    zh: '操作过于频繁，请在 {retryAfterSeconds} 秒后重试',
    en: 'Too many requests; try again in {retryAfterSeconds} seconds',
  },
  unavailable: {
    status: 503,
    zh: '服务暂时不可用，请稍后重试；填写的内容仍保留在页面上',
    en: 'The service is not available for the moment; try again shortly, what you typed is still on the page',
  },
  internal_error: {
    status: 500,
    zh: '系统出现故障，已记录。请稍后重试，或把编号 {correlationId} 告诉管理员',
    en: 'Something failed and has been recorded. Try again later, or give the number {correlationId} to your administrator',
  },
});
