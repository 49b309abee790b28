import { describeAudited } from '../audit/audit-terms.js';

/** How files that run by a workflow read in the audit log. */
describeAudited({
  workflow_run: {
    zh: '办理事项',
    en: 'File',
    title: 'number',
    columns: {
      workflow: { zh: '流程', en: 'Workflow' },
      number: { zh: '编号', en: 'Number' },
      title: { zh: '名称', en: 'Title' },
      state: { zh: '状态', en: 'State' },
      version: { zh: '版本', en: 'Version' },
      promised_days: { zh: '承诺工作日', en: 'Promised working days' },
      promised_on: { zh: '承诺日期', en: 'Promised day' },
      ended_at: { zh: '办结时间', en: 'Ended' },
    },
  },
  workflow_step: {
    zh: '办理记录',
    en: 'Step',
    title: 'action',
    columns: {
      run_id: { zh: '办理事项', en: 'File', refersTo: 'workflow_run' },
      version: { zh: '版本', en: 'Version' },
      action: { zh: '操作', en: 'Action' },
      from_state: { zh: '原状态', en: 'From' },
      to_state: { zh: '新状态', en: 'To' },
    },
  },
  workflow_participant: {
    zh: '受邀评审人',
    en: 'Invited reviewer',
    title: 'user_id',
    columns: {
      run_id: { zh: '办理事项', en: 'File', refersTo: 'workflow_run' },
      user_id: { zh: '受邀人', en: 'Person', refersTo: 'app_user' },
      role: { zh: '身份', en: 'Role' },
      withdrawn_at: { zh: '撤回时间', en: 'Withdrawn' },
    },
  },
  run_file: {
    zh: '材料附件',
    en: 'Attachment of a file',
    title: 'purpose',
    columns: {
      run_id: { zh: '办理事项', en: 'File', refersTo: 'workflow_run' },
      file_id: { zh: '附件', en: 'Attachment', refersTo: 'stored_file' },
      purpose: { zh: '用途', en: 'Purpose' },
      added_by: { zh: '放入人', en: 'Put in by', refersTo: 'app_user' },
    },
  },
  todo: {
    zh: '待办',
    en: 'To-do',
    title: 'task',
    columns: {
      run_id: { zh: '办理事项', en: 'File', refersTo: 'workflow_run' },
      task: { zh: '任务', en: 'Task' },
      role: { zh: '办理身份', en: 'Role' },
      place_kind: { zh: '办理层级', en: 'Place' },
      due_on: { zh: '到期日', en: 'Due' },
      closed_at: { zh: '办结时间', en: 'Closed' },
      closed_by: { zh: '办结人', en: 'Closed by', refersTo: 'app_user' },
      closed_by_action: { zh: '办结操作', en: 'Closed by action' },
    },
  },
  todo_nudge: {
    zh: '催办',
    en: 'Reminder',
    title: 'nudged_on',
    columns: {
      todo_id: { zh: '待办', en: 'To-do', refersTo: 'todo' },
      nudged_on: { zh: '催办日期', en: 'Day' },
      nudged_by: { zh: '催办人', en: 'By', refersTo: 'app_user' },
    },
  },
});
