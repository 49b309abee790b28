import { describeAudited } from '../../platform/audit/audit-terms.js';

const SUBJECT = {
  zh: '考核对象',
  en: 'Subject',
  values: { enterprise: { zh: '单位', en: 'Units' }, branch: { zh: '党支部', en: 'Branches' } },
};
const UNIT = { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' };
const ORGANISATION = { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' };

/** How assessments and rectifications read in the audit log. */
describeAudited({
  indicator_set: {
    zh: '考核指标',
    en: 'Indicator set',
    title: 'name',
    columns: {
      subject: SUBJECT,
      name: { zh: '名称', en: 'Name' },
      version: { zh: '版本', en: 'Version' },
      applies_from: { zh: '适用起始日', en: 'Counts from' },
      created_by: { zh: '保存人', en: 'Saved by', refersTo: 'app_user' },
    },
  },
  indicator_set_draft: {
    zh: '考核指标草稿',
    en: 'Draft of indicators',
    title: 'name',
    columns: {
      subject: SUBJECT,
      name: { zh: '名称', en: 'Name' },
      applies_from: { zh: '适用起始日', en: 'Counts from' },
      based_on: { zh: '依据版本', en: 'Based on version' },
    },
  },
  assessment_period: {
    zh: '考核期次',
    en: 'Assessment period',
    title: 'name',
    columns: {
      subject: SUBJECT,
      name: { zh: '名称', en: 'Name' },
      from_on: { zh: '开始日期', en: 'From' },
      until_on: { zh: '结束日期', en: 'Until' },
      indicator_set_id: { zh: '考核指标', en: 'Indicators', refersTo: 'indicator_set' },
    },
  },
  assessment: {
    zh: '跟踪考核',
    en: 'Assessment',
    title: 'period_id',
    page: { permission: 'assessment.read', path: '/parks/:parkId/assessments/:rowId' },
    columns: {
      period_id: { zh: '考核期次', en: 'Period', refersTo: 'assessment_period' },
      enterprise_id: UNIT,
      party_org_id: ORGANISATION,
      measured_as_of: { zh: '取数日期', en: 'Measured as of' },
      result_tenths: { zh: '得分（十分之一分）', en: 'Result in tenths of points' },
      level: {
        zh: '等次',
        en: 'Level',
        values: {
          none: { zh: '合格', en: 'Good' },
          notice: { zh: '提醒', en: 'Notice' },
          warning: { zh: '预警', en: 'Warning' },
        },
      },
    },
  },
  assessment_scorer: {
    zh: '评分人',
    en: 'Scorer',
    title: 'nth',
    columns: {
      assessment_id: { zh: '跟踪考核', en: 'Assessment', refersTo: 'assessment' },
      user_id: { zh: '评分人', en: 'Person', refersTo: 'app_user' },
      nth: { zh: '第几评分人', en: 'Place' },
    },
  },
  assessment_score: {
    zh: '评分',
    en: 'Score',
    title: 'indicator',
    columns: {
      assessment_id: { zh: '跟踪考核', en: 'Assessment', refersTo: 'assessment' },
      user_id: { zh: '评分人', en: 'Scorer', refersTo: 'app_user' },
      indicator: { zh: '指标', en: 'Indicator' },
      tenths: { zh: '得分（十分之一分）', en: 'Tenths of points' },
    },
  },
  rectification: {
    zh: '整改单',
    en: 'Rectification',
    title: 'demand',
    page: { permission: 'assessment.read', path: '/parks/:parkId/rectifications/:rowId' },
    columns: {
      assessment_id: { zh: '跟踪考核', en: 'Assessment', refersTo: 'assessment' },
      demand: { zh: '整改要求', en: 'What is to be put right' },
      responsible: { zh: '责任人', en: 'Responsible' },
      due_on: { zh: '整改期限', en: 'Due' },
      extended_to: { zh: '延长至', en: 'Extended to' },
      reported_on: { zh: '报告日期', en: 'Reported on' },
      plan_due_on: { zh: '整顿期限', en: 'Plan due' },
    },
  },
});
