import { describeConstraints } from '../problems/database-problems.js';
import { defineProblems } from '../problems/problem.js';

export const draftProblems = defineProblems({
  draft_changed_elsewhere: {
    status: 412,
    zh: '这份草稿已在另一个窗口或设备上更新，没有覆盖。请选择用哪一份',
    en: 'This draft was changed in another window or on another device and was not overwritten; choose which one to keep',
  },
  draft_version_missing: {
    status: 428,
    zh: '保存草稿时没有说明是哪一版，请刷新页面后重试',
    en: 'A draft is saved with If-Match and its version, or If-None-Match: * when there is none yet; reload the page',
  },
  draft_too_large: {
    status: 413,
    zh: '草稿超过 {limit} 字，没有保存。页面上的内容仍在，请缩短后再保存，或直接提交',
    en: 'The draft is longer than {limit} characters and was not saved; what you typed is still on the page. Shorten it, or submit',
  },
  draft_at_most: {
    status: 409,
    zh: '保存的草稿已有 100 份，请先提交或放弃不再需要的草稿',
    en: 'You have 100 drafts; submit or discard those you no longer need',
  },
});

describeConstraints({
  form_draft_at_most: () => draftProblems.draft_at_most(),
  // Two who begin at once: one draft is kept, the other window is asked.
  form_draft_once: () => draftProblems.draft_changed_elsewhere({ version: null, savedAt: null }),
});
