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
