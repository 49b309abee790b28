/** What a unit's fields are called, to people. */
export const FIELD_LABELS = {
  legalName: { zh: '单位名称', en: 'Name' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  kind: { zh: '单位类别', en: 'Kind' },
  streetId: { zh: '所属街道', en: 'Street' },
  industry: { zh: '行业', en: 'Industry' },
  status: { zh: '状态', en: 'Status' },
  establishedOn: { zh: '成立日期', en: 'Established on' },
  enteredOn: { zh: '入驻日期', en: 'Entered on' },
  leftOn: { zh: '退出日期', en: 'Left on' },
  leftReason: { zh: '退出原因', en: 'Why it left' },
  dormantFrom: { zh: '停止经营日期', en: 'Dormant from' },
  revenueTier: { zh: '营收规模', en: 'Revenue tier' },
  contactName: { zh: '联系人', en: 'Contact' },
  contactPhone: { zh: '联系电话', en: 'Contact phone' },
  remark: { zh: '备注', en: 'Remark' },
} as const;

export type LabelledField = keyof typeof FIELD_LABELS;
