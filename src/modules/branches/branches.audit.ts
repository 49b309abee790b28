import { describeAudited } from '../../platform/audit/audit-terms.js';

const BATCH = { zh: '导入批次', en: 'Import batch' };
const BASIS = {
  zh: '产生方式',
  en: 'By election or appointment',
  values: { elected: { zh: '选举', en: 'Elected' }, appointed: { zh: '任命', en: 'Appointed' } },
};
const UNIT = { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' };

/** How Party organisations and what they hold read in the audit log. */
describeAudited({
  party_org: {
    zh: '党组织',
    en: 'Party organisation',
    title: 'name',
    page: { permission: 'party_org.read', path: '/parks/:parkId/party-orgs/:rowId' },
    columns: {
      name: { zh: '党组织名称', en: 'Name' },
      kind: {
        zh: '类型',
        en: 'Kind',
        values: {
          park_committee: { zh: '园区综合党委', en: 'Park committee' },
          branch: { zh: '党支部（单独组建）', en: 'Branch' },
          joint_branch: { zh: '联合党支部', en: 'Joint branch' },
          mobile_member_org: { zh: '流动党员党组织', en: 'Organisation of mobile members' },
          temporary_branch: { zh: '临时党支部', en: 'Temporary branch' },
          general_branch: { zh: '党总支', en: 'General branch' },
          party_committee: { zh: '基层党委', en: 'Grass-roots committee' },
        },
      },
      parent_org_id: { zh: '上级党组织', en: 'Superior', refersTo: 'party_org' },
      founded_on: { zh: '成立日期', en: 'Founded on' },
      effective_from: { zh: '起算日期', en: 'Effective from' },
      dissolved_on: { zh: '撤销日期', en: 'Dissolved on' },
      applied_on: { zh: '申请日期', en: 'Applied on' },
      approved_by: { zh: '批复单位', en: 'Approved by' },
      replied_on: { zh: '批复日期', en: 'Replied on' },
      reply_number: { zh: '批复文号', en: 'Number of the reply' },
      filed_on: { zh: '备案日期', en: 'Filed on' },
      dissolution_reason: { zh: '撤销原因', en: 'Why dissolved' },
      dissolution_by: { zh: '批准撤销单位', en: 'Dissolution approved by' },
      dissolution_on: { zh: '批准撤销日期', en: 'Dissolution approved on' },
      successor_org_id: { zh: '并入的党组织', en: 'Merged into', refersTo: 'party_org' },
      exception_by: { zh: '特批单位', en: 'Exception by' },
      exception_on: { zh: '特批日期', en: 'Exception on' },
      import_batch_id: BATCH,
    },
  },
  party_org_former_name: {
    zh: '党组织曾用名',
    en: 'Former name of an organisation',
    columns: {
      party_org_id: { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' },
      name: { zh: '曾用名', en: 'Former name' },
      until_on: { zh: '使用至', en: 'Until' },
    },
  },
  party_org_enterprise: {
    zh: '组织覆盖关系',
    en: 'Unit held by an organisation',
    columns: {
      party_org_id: { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' },
      enterprise_id: UNIT,
      tie: {
        zh: '组建方式',
        en: 'Tie',
        values: {
          own: { zh: '单独组建', en: 'Own' },
          joint: { zh: '联合组建', en: 'Joint' },
          activity: { zh: '活动参与', en: 'Activity' },
        },
      },
      is_lead: { zh: '牵头单位', en: 'Leads' },
      joined_on: { zh: '加入日期', en: 'Joined on' },
      left_on: { zh: '退出日期', en: 'Left on' },
      import_batch_id: BATCH,
    },
  },
  party_org_post: {
    zh: '班子任职',
    en: 'Post held',
    columns: {
      party_org_id: { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' },
      post: {
        zh: '职务',
        en: 'Post',
        values: {
          secretary: { zh: '书记', en: 'Secretary' },
          deputy_secretary: { zh: '副书记', en: 'Deputy secretary' },
          organisation_officer: { zh: '组织委员', en: 'Organisation officer' },
          publicity_officer: { zh: '宣传委员', en: 'Publicity officer' },
          discipline_officer: { zh: '纪检委员', en: 'Discipline officer' },
          committee_member: { zh: '委员', en: 'Committee member' },
        },
      },
      basis: BASIS,
      from_on: { zh: '开始日期', en: 'From' },
      until_on: { zh: '结束日期', en: 'Until' },
      approved_by: { zh: '批准单位', en: 'Approved by' },
      approved_on: { zh: '批准日期', en: 'Approved on' },
      filed_on: { zh: '备案日期', en: 'Filed on' },
      exception_by: { zh: '特批单位', en: 'Exception by' },
      exception_on: { zh: '特批日期', en: 'Exception on' },
      void_reason: { zh: '作废原因', en: 'Why void' },
      import_batch_id: BATCH,
    },
  },
  party_org_term: {
    zh: '任期',
    en: 'Term',
    columns: {
      party_org_id: { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' },
      basis: BASIS,
      started_on: { zh: '开始日期', en: 'Started on' },
      due_on: { zh: '届满日期', en: 'Due on' },
      extended_to: { zh: '延至', en: 'Extended to' },
      extension_by: { zh: '延期批准单位', en: 'Extension by' },
      extension_on: { zh: '延期批准日期', en: 'Extension on' },
      exception_by: { zh: '特批单位', en: 'Exception by' },
      exception_on: { zh: '特批日期', en: 'Exception on' },
      ended_on: { zh: '结束日期', en: 'Ended on' },
    },
  },
  instructor_assignment: {
    zh: '党建工作指导员选派',
    en: 'Instructor sent',
    columns: {
      enterprise_id: UNIT,
      from_on: { zh: '开始日期', en: 'From' },
      until_on: { zh: '结束日期', en: 'Until' },
      import_batch_id: BATCH,
    },
  },
  mass_organisation: {
    zh: '群团组织',
    en: 'Mass organisation',
    columns: {
      enterprise_id: UNIT,
      kind: {
        zh: '类型',
        en: 'Kind',
        values: {
          union: { zh: '工会', en: 'Union' },
          youth_league: { zh: '共青团', en: 'Youth league' },
          women_federation: { zh: '妇联', en: 'Women’s federation' },
        },
      },
      effective_from: { zh: '起算日期', en: 'Effective from' },
      dissolved_on: { zh: '撤销日期', en: 'Dissolved on' },
      import_batch_id: BATCH,
    },
  },
});
