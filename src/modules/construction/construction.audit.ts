import { describeAudited } from '../../platform/audit/audit-terms.js';
import { FORM_TEXTS } from './domain/proposal-texts.js';

/** How construction projects and their settings read in the audit log. */
describeAudited({
  construction_project: {
    zh: '组织建设项目',
    en: 'Construction project',
    title: 'enterprise_id',
    page: { permission: 'construction.read', path: '/parks/:parkId/constructions/:rowId' },
    columns: {
      enterprise_id: { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' },
      entered_on: { zh: '入驻日期', en: 'Entered on' },
      count_due_on: { zh: '核对党员数期限', en: 'Count due on' },
      counted_on: { zh: '核对日期', en: 'Counted on' },
      full_members: { zh: '正式党员数', en: 'Full members' },
      members_as_of: { zh: '党员数截至', en: 'Figure of' },
      members_source: {
        zh: '党员数来源',
        en: 'Source of the figure',
        values: {
          register: { zh: '党员名册', en: 'Register' },
          reported: { zh: '单位报告', en: 'Report' },
        },
      },
      mobile_members: { zh: '流动党员数', en: 'Mobile members' },
      proposed_form: { zh: '建议方式', en: 'Form proposed', values: FORM_TEXTS },
      form: { zh: '组建方式', en: 'Form', values: FORM_TEXTS },
      form_reason: { zh: '方式说明', en: 'Why this form' },
      join_party_org_id: {
        zh: '加入的联合党支部',
        en: 'Joint branch joined',
        refersTo: 'party_org',
      },
      partner_ids: { zh: '联合组建的单位', en: 'Units it is founded with' },
      org_name: { zh: '党组织名称', en: 'Name of the organisation' },
      mobile_party_org_id: {
        zh: '流动党员党组织',
        en: 'Mobile-member organisation',
        refersTo: 'party_org',
      },
      mobile_name: { zh: '新设流动党员党组织', en: 'New mobile-member organisation' },
      prepared_on: { zh: '筹备完成日期', en: 'Prepared on' },
      applied_on: { zh: '申请日期', en: 'Applied on' },
      applied_to: { zh: '上级党组织', en: 'Applied to' },
      replied_on: { zh: '批复日期', en: 'Replied on' },
      reply_number: { zh: '批复文号', en: 'Number of the reply' },
      elected_on: { zh: '选举日期', en: 'Elected on' },
      election_basis: {
        zh: '产生方式',
        en: 'By election or appointment',
        values: {
          elected: { zh: '选举', en: 'Elected' },
          appointed: { zh: '任命', en: 'Appointed' },
        },
      },
      filed_on: { zh: '备案日期', en: 'Filed on' },
      party_org_id: { zh: '建立的党组织', en: 'Organisation', refersTo: 'party_org' },
      closed_on: { zh: '结束日期', en: 'Ended on' },
    },
  },
  construction_setting: {
    zh: '组织建设期限',
    en: 'Days of construction',
    rowOf: 'district',
    columns: {
      district_id: { zh: '区', en: 'District', refersTo: 'district' },
      count_days: { zh: '核对党员数（工作日）', en: 'Counting (working days)' },
      choose_days: { zh: '确定方式（工作日）', en: 'Choosing (working days)' },
      prepare_days: { zh: '筹备（工作日）', en: 'Preparation (working days)' },
      apply_days: { zh: '申请（工作日）', en: 'Application (working days)' },
      elect_days: { zh: '选举（工作日）', en: 'Election (working days)' },
      file_days: { zh: '备案（工作日）', en: 'Filing (working days)' },
      visit_months: { zh: '走访间隔（月）', en: 'Months between visits' },
    },
  },
});
