type Texts = Readonly<Record<string, { zh: string; en: string }>>;

/** What happened to a row of a batch after it, by the table the row lies in. */
const EDITED: Texts = {
  enterprise: { zh: '单位信息被修改', en: 'The unit was edited' },
  reported_headcount: { zh: '人数被更正', en: 'A head-count was corrected' },
  party_org: { zh: '党组织信息被修改', en: 'The organisation was edited' },
  party_org_enterprise: { zh: '覆盖关系被修改', en: 'Its place in an organisation was changed' },
  instructor_assignment: { zh: '指导员安排被修改', en: 'An instructor’s assignment was changed' },
  mass_organisation: { zh: '群团组织被修改', en: 'A mass organisation was changed' },
  party_org_post: { zh: '党组织任职被修改', en: 'A post of the organisation was changed' },
};

/** What was put upon a unit or organisation of a batch after it. */
const ADDED: Texts = {
  reported_headcount: { zh: '新增了人数记录', en: 'A head-count was reported' },
  party_org: { zh: '新增了下级党组织', en: 'A subordinate organisation was entered' },
  party_org_enterprise: { zh: '新增了覆盖关系', en: 'A unit joined an organisation' },
  instructor_assignment: { zh: '新派了指导员', en: 'An instructor was sent' },
  mass_organisation: { zh: '新增了群团组织', en: 'A mass organisation was entered' },
  party_org_post: { zh: '登记了任职', en: 'A post was entered' },
  party_org_term: { zh: '登记了任期', en: 'A term was entered' },
  party_org_former_name: { zh: '登记了更名', en: 'A new name was entered' },
  venue: { zh: '新增了场地', en: 'A venue was entered' },
};

/** What a batch meets that nobody did to one of its rows. */
const BARRIERS = {
  outside: {
    zh: '这次导入写入了您当前身份看不到的园区，请切换到导入时的身份再撤销，或请区级工作人员撤销',
    en: 'This import wrote into parks that you do not see as you act now; switch to the grant it was made under, or ask a district officer',
  },
  name_taken: {
    zh: '撤销后要恢复的党组织名称已被这个党组织使用，请先更名',
    en: 'This organisation bears the name that undoing would give back; rename it first',
  },
};

/** What stands in the way of undoing. */
export type UndoObstacle = 'edited' | 'added' | keyof typeof BARRIERS;

const OTHERWISE = {
  edited: { zh: '有后续修改', en: 'It was changed later' },
  added: { zh: '有后续登记', en: 'Something was recorded on it later' },
};

/** Says what stands in the way of undoing; a table of a room that came later is spoken of in general. */
export function obstacleText(
  what: UndoObstacle,
  tableName: string,
  locale: 'zh-CN' | 'en',
): string {
  const text =
    what === 'outside' || what === 'name_taken'
      ? BARRIERS[what]
      : ((what === 'edited' ? EDITED : ADDED)[tableName] ?? OTHERWISE[what]);
  return locale === 'en' ? text.en : text.zh;
}
