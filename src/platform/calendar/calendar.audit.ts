import { describeAudited } from '../audit/audit-terms.js';

/** How the working days of a year read in the audit log. */
describeAudited({
  calendar_year: {
    zh: '工作日历',
    en: 'Working calendar',
    title: 'year',
    columns: {
      year: { zh: '年份', en: 'Year' },
      source: { zh: '依据', en: 'Source' },
      entered_by: { zh: '录入人', en: 'Entered by', refersTo: 'app_user' },
    },
  },
  calendar_arrangement: {
    zh: '年度放假安排',
    en: 'Arrangement of a year',
    title: 'year',
    columns: {
      year: { zh: '年份', en: 'Year' },
      version: { zh: '版本', en: 'Version' },
      source: { zh: '通知名称', en: 'Notice' },
      notice_number: { zh: '发文字号', en: 'Number of the notice' },
      notice_date: { zh: '成文日期', en: 'Date of the notice' },
      note: { zh: '录入说明', en: 'Note' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          proposed: { zh: '待审核', en: 'To be checked' },
          in_force: { zh: '生效', en: 'In force' },
          replaced: { zh: '已被更正', en: 'Corrected since' },
          refused: { zh: '退回', en: 'Sent back' },
          withdrawn: { zh: '撤回', en: 'Withdrawn' },
        },
      },
      entered_by: { zh: '录入人', en: 'Entered by', refersTo: 'app_user' },
      decided_by: { zh: '审核人', en: 'Decided by', refersTo: 'app_user' },
      decision_note: { zh: '审核意见', en: 'Words of the decision' },
    },
  },
  calendar_day: {
    zh: '放假或调休日',
    en: 'Holiday or make-up day',
    title: 'day',
    columns: {
      day: { zh: '日期', en: 'Day' },
      kind: {
        zh: '安排',
        en: 'Kind',
        values: { off: { zh: '放假', en: 'Off' }, work: { zh: '上班', en: 'Worked' } },
      },
      name: { zh: '名称', en: 'Name' },
    },
  },
});
