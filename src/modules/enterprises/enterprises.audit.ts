import { describeAudited } from '../../platform/audit/audit-terms.js';

/** How units and what they report read in the audit log. */
describeAudited({
  enterprise: {
    zh: '单位',
    en: 'Enterprise',
    title: 'legal_name',
    page: { permission: 'enterprise.read', path: '/parks/:parkId/enterprises/:rowId' },
    columns: {
      legal_name: { zh: '单位名称', en: 'Name' },
      credit_code: { zh: '统一社会信用代码', en: 'Credit code' },
      kind: {
        zh: '单位类别',
        en: 'Kind',
        values: {
          non_public_enterprise: { zh: '非公企业', en: 'Non-public enterprise' },
          social_org: { zh: '社会组织', en: 'Social organisation' },
        },
      },
      street_id: { zh: '所属街道', en: 'Street', refersTo: 'street' },
      industry: { zh: '行业', en: 'Industry' },
      status: {
        zh: '状态',
        en: 'Status',
        values: {
          applying: { zh: '申请中', en: 'Applying' },
          resident: { zh: '在驻', en: 'Resident' },
          warned: { zh: '已预警', en: 'Warned' },
          exited: { zh: '已退出', en: 'Exited' },
        },
      },
      established_on: { zh: '成立日期', en: 'Established on' },
      entered_on: { zh: '入驻日期', en: 'Entered on' },
      left_on: { zh: '退出日期', en: 'Left on' },
      left_reason: { zh: '退出原因', en: 'Why it left' },
      dormant_from: { zh: '停止经营日期', en: 'Dormant from' },
      revenue_tier: {
        zh: '营收规模',
        en: 'Revenue tier',
        values: {
          over_100m: { zh: '过亿元', en: 'Over 100 million' },
          over_10m: { zh: '过千万元', en: 'Over 10 million' },
        },
      },
      contact_name: { zh: '联系人', en: 'Contact', kind: 'kept_out' },
      contact_phone: { zh: '联系电话', en: 'Contact number' },
      remark: { zh: '备注', en: 'Remark' },
      import_batch_id: { zh: '导入批次', en: 'Import batch' },
    },
  },
  enterprise_contact: {
    zh: '其他联系人',
    en: 'Further contact',
    columns: {
      enterprise_id: { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' },
      name: { zh: '姓名', en: 'Name', kind: 'kept_out' },
      post: { zh: '职务', en: 'Post' },
      phone: { zh: '联系电话', en: 'Contact number' },
    },
  },
  enterprise_premises: {
    zh: '办公场所',
    en: 'Premises',
    title: 'room',
    columns: {
      enterprise_id: { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' },
      room: { zh: '房间', en: 'Room' },
      area_hundredths: { zh: '面积（百分之一平方米）', en: 'Area in hundredths of m²' },
      from_on: { zh: '开始日期', en: 'From' },
      until_on: { zh: '结束日期', en: 'Until' },
    },
  },
  reported_headcount: {
    zh: '人数记录',
    en: 'Reported headcount',
    rowOf: 'enterprise',
    page: { permission: 'enterprise.read', path: '/parks/:parkId/enterprises/:rowId' },
    columns: {
      as_of: { zh: '统计日期', en: 'As of' },
      staff_count: { zh: '从业人数', en: 'Staff' },
      full_member_count: { zh: '正式党员数', en: 'Full members' },
      anchor_count: { zh: '主播人数', en: 'Live hosts' },
      import_batch_id: { zh: '导入批次', en: 'Import batch' },
    },
  },
});
