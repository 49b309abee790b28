import { describeAudited } from '../../platform/audit/audit-terms.js';

const RUN = { zh: '办理事项', en: 'File', refersTo: 'workflow_run' } as const;

/** How admission reads in the audit log. */
describeAudited({
  admission_material_list: {
    zh: '准入材料清单',
    en: 'List of admission materials',
    title: 'version',
    columns: {
      version: { zh: '版本', en: 'Version' },
      published_by: { zh: '发布人', en: 'Published by', refersTo: 'app_user' },
    },
  },
  admission_settings: {
    zh: '准入设置',
    en: 'Admission settings',
    title: 'promised_days',
    columns: {
      promised_days: { zh: '承诺工作日', en: 'Promised working days' },
      deciders: { zh: '决定人数', en: 'Persons who decide' },
      conditional_days: { zh: '附条件期限', en: 'Days for a condition' },
      supplement_days: { zh: '补正期限', en: 'Days for a supplement' },
      credit_max_age_days: { zh: '信用结果有效天数', en: 'Days a credit result counts' },
      takes_applications: { zh: '网上申请', en: 'Takes applications' },
      guide_conditions: { zh: '办事指南', en: 'Guide' },
      guide_address: { zh: '办理地点', en: 'Address' },
    },
  },
  admission: {
    zh: '准入申请',
    en: 'Admission dossier',
    title: 'run_id',
    columns: {
      run_id: RUN,
      list_version: { zh: '清单版本', en: 'Version of the list' },
      industry: { zh: '行业', en: 'Industry' },
      established_on: { zh: '成立日期', en: 'Established' },
      staff_count: { zh: '从业人数', en: 'Staff' },
      full_member_count: { zh: '正式党员数', en: 'Full members' },
      operates_live: { zh: '从事直播', en: 'Broadcasts' },
      credit_result: {
        zh: '信用公示',
        en: 'Credit publicity',
        values: {
          none: { zh: '无异常', en: 'Nothing' },
          abnormal_operation: { zh: '经营异常', en: 'Abnormal operation' },
          serious_violation: { zh: '严重违法', en: 'Serious violation' },
        },
      },
      credit_checked_on: { zh: '信用查询日期', en: 'Credit queried' },
      undertaking_signed_on: { zh: '承诺书签署', en: 'Undertaking signed' },
      undertaking_valid_until: { zh: '承诺书有效期', en: 'Undertaking valid until' },
      supplement_count: { zh: '补正次数', en: 'Supplement notices' },
      outcome: {
        zh: '决定',
        en: 'Outcome',
        values: {
          pass: { zh: '准予入驻', en: 'Admitted' },
          conditional: { zh: '附条件准予', en: 'On a condition' },
          reject: { zh: '不予准入', en: 'Refused' },
        },
      },
      condition_text: { zh: '条件', en: 'Condition' },
      condition_due_on: { zh: '落实期限', en: 'Condition due' },
      decided_by: { zh: '决定人', en: 'Decided by', refersTo: 'app_user' },
      confirmed_by: { zh: '复核人', en: 'Confirmed by', refersTo: 'app_user' },
      entered_on: { zh: '入驻日期', en: 'Entered' },
      closed_at: { zh: '终结时间', en: 'Closed' },
    },
  },
  admission_material: {
    zh: '准入材料',
    en: 'Admission material',
    title: 'code',
    columns: {
      run_id: RUN,
      code: { zh: '材料', en: 'Material' },
      file_id: { zh: '文件', en: 'File', refersTo: 'stored_file' },
      valid_until: { zh: '有效期', en: 'Valid until' },
      follows_on: { zh: '后补期限', en: 'Follows on' },
      defect: { zh: '补正问题', en: 'Defect' },
    },
  },
  admission_anchor: {
    zh: '主播',
    en: 'Anchor',
    title: 'run_id',
    columns: {
      run_id: RUN,
      consent_file_id: { zh: '监护人同意书', en: 'Guardian’s consent', refersTo: 'stored_file' },
    },
  },
  admission_opinion: {
    zh: '评审意见',
    en: 'Opinion',
    title: 'user_id',
    columns: {
      run_id: RUN,
      user_id: { zh: '评审人', en: 'Reviewer', refersTo: 'app_user' },
      role: { zh: '身份', en: 'Role' },
      verdict: {
        zh: '意见',
        en: 'Verdict',
        values: {
          agree: { zh: '同意', en: 'Agrees' },
          agree_with_conditions: { zh: '附条件同意', en: 'Agrees on conditions' },
          disagree: { zh: '不同意', en: 'Disagrees' },
        },
      },
    },
  },
  admission_guest: {
    zh: '评审邀请',
    en: 'Invitation to review',
    title: 'user_id',
    columns: {
      run_id: RUN,
      user_id: { zh: '受邀人', en: 'Reviewer', refersTo: 'app_user' },
    },
  },
  account_application: {
    zh: '企业账号申请',
    en: 'Application for an account',
    title: 'number',
    columns: {
      number: { zh: '流水号', en: 'Number' },
      legal_name: { zh: '单位名称', en: 'Name' },
      credit_code: { zh: '统一社会信用代码', en: 'Credit code' },
      state: {
        zh: '状态',
        en: 'State',
        values: {
          waiting: { zh: '待核实', en: 'Waiting' },
          confirmed: { zh: '已开通', en: 'Confirmed' },
          refused: { zh: '未通过', en: 'Refused' },
        },
      },
      decided_by: { zh: '办理人', en: 'Decided by', refersTo: 'app_user' },
      reason: { zh: '理由', en: 'Reason' },
      enterprise_id: { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' },
    },
  },
});
