/** The fields of a ledger, as data: what they are called, what may be written in them, how long it may be. */
export const LEDGER_FIELDS = [
  'sequence',
  'legalName',
  'creditCode',
  'kind',
  'park',
  'street',
  'industry',
  'establishedOn',
  'enteredOn',
  'staffCount',
  'fullMemberCount',
  'partyOrgName',
  'formation',
  'leadUnit',
  'secretary',
  'instructor',
  'massOrganisation',
  'contactName',
  'contactPhone',
  'remark',
] as const;

export type LedgerField = (typeof LEDGER_FIELDS)[number];
export type EnterpriseKind = 'non_public_enterprise' | 'social_org';
export type Formation = 'own' | 'joint' | 'none';
export type MassOrganisationKind = 'union' | 'youth_league' | 'women_federation';

/** A district's own words, by what they stand for. */
export interface LearntWords {
  kind: Partial<Record<EnterpriseKind, string[]>>;
  formation: Partial<Record<Formation, string[]>>;
  massOrganisation: Partial<Record<MassOrganisationKind, string[]>>;
}

export interface LedgerFieldDefinition {
  zh: string;
  en: string;
  /** A ledger cannot be checked without a column for it. */
  required: boolean;
  /** Headers it goes by, best known first; the labels themselves count too. */
  headers: readonly string[];
  /** Longest text kept, in characters; 0 where the value is not free text. */
  maxLength: number;
  /** Whether a vertically merged cell stands for every row it spans (a park, yes; a head-count, no). */
  fillsDown: boolean;
}

function field(
  zh: string,
  en: string,
  options: Partial<Omit<LedgerFieldDefinition, 'zh' | 'en'>> & { headers: readonly string[] },
): LedgerFieldDefinition {
  return { zh, en, required: false, maxLength: 0, fillsDown: false, ...options };
}

export const LEDGER_FIELD_DEFINITIONS: Record<LedgerField, LedgerFieldDefinition> = {
  sequence: field('序号', 'No.', { headers: ['编号', '序', '行号'] }),
  legalName: field('单位名称', 'Legal name', {
    required: true,
    maxLength: 120,
    headers: [
      '企业名称',
      '名称',
      '单位全称',
      '企业全称',
      '两新组织名称',
      '单位',
      '公司名称',
      '机构名称',
      'enterprise',
    ],
  }),
  creditCode: field('统一社会信用代码', 'Unified social credit code', {
    required: true,
    headers: [
      '信用代码',
      '社会信用代码',
      '统一信用代码',
      '统一代码',
      '组织机构代码',
      'credit code',
    ],
  }),
  kind: field('单位类别', 'Kind of unit', {
    required: true,
    fillsDown: true,
    headers: ['类别', '单位类型', '单位性质', '组织类别', '组织类型', '企业类别', 'kind'],
  }),
  park: field('所属园区', 'Park', {
    required: true,
    fillsDown: true,
    headers: ['园区', '园区名称', '所在园区', '电商园区', '入驻园区'],
  }),
  street: field('所属街道', 'Street', {
    required: true,
    fillsDown: true,
    headers: [
      '街道',
      '街道名称',
      '所在街道',
      '属地街道',
      '所属街道办事处',
      '镇街',
      '所属镇街',
      '街道乡镇',
      'sub-district',
    ],
  }),
  industry: field('行业', 'Industry', {
    maxLength: 60,
    fillsDown: true,
    headers: ['所属行业', '行业类别', '行业类型', '主营业务'],
  }),
  establishedOn: field('成立日期', 'Established on', {
    headers: ['成立时间', '注册日期', '注册时间', '登记日期', '单位成立日期', '设立日期'],
  }),
  enteredOn: field('入驻日期', 'Entered the park on', {
    headers: ['入驻时间', '入园日期', '入园时间', '进驻日期', '进驻时间'],
  }),
  staffCount: field('从业人数', 'Staff', {
    headers: [
      '从业人员数',
      '职工人数',
      '职工数',
      '员工人数',
      '员工数',
      '从业人员',
      '职工总数',
      '员工总数',
      'headcount',
    ],
  }),
  fullMemberCount: field('党员数', 'Full Party members', {
    headers: ['正式党员数', '党员人数', '正式党员人数', '正式党员', '党员总数', 'party members'],
  }),
  partyOrgName: field('党组织名称', 'Party organisation', {
    maxLength: 160,
    fillsDown: true,
    headers: ['党支部名称', '所在党组织', '所属党组织', '党组织', '党组织全称', '所属党支部'],
  }),
  formation: field('组建方式', 'How it was formed', {
    fillsDown: true,
    headers: [
      '组建形式',
      '党组织组建方式',
      '党组织组建形式',
      '组建情况',
      '党组织组建情况',
      '覆盖方式',
      '党组织覆盖方式',
    ],
  }),
  leadUnit: field('联合党组织牵头单位', 'Lead unit of the joint branch', {
    fillsDown: true,
    headers: ['牵头单位', '联合党支部牵头单位', '联合支部牵头单位', '联合组建牵头单位', '牵头企业'],
  }),
  secretary: field('党组织书记', 'Secretary', {
    maxLength: 60,
    fillsDown: true,
    headers: ['书记', '党支部书记', '书记姓名', '党组织书记姓名', '支部书记', '党组织负责人'],
  }),
  instructor: field('党建工作指导员', 'Party-building instructor', {
    maxLength: 60,
    fillsDown: true,
    headers: ['党建指导员', '指导员', '指导员姓名', '党建工作指导员姓名', '党建联络员'],
  }),
  massOrganisation: field('群团组织', 'Mass organisations', {
    headers: ['群团', '群团组织情况', '工青妇组织', '群团组织名称'],
  }),
  contactName: field('联系人', 'Contact', {
    maxLength: 60,
    headers: ['联系人姓名', '单位联系人', '企业联系人', 'contact person'],
  }),
  contactPhone: field('联系电话', 'Contact phone', {
    headers: [
      '联系方式',
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '电话号码',
      '联系人电话',
      '联系人手机',
      'phone',
      'mobile',
    ],
  }),
  remark: field('备注', 'Remark', {
    maxLength: 500,
    headers: ['说明', '备注说明', 'remarks', 'notes'],
  }),
};

/** Which column (by its letter) each field is read from. */
export type LedgerMapping = Partial<Record<LedgerField, string>>;

export const KIND_WORDS: Record<EnterpriseKind, readonly string[]> = {
  non_public_enterprise: [
    '非公企业',
    '民营企业',
    '私营企业',
    '非公有制企业',
    '非公有制经济组织',
    '非公经济组织',
    '新经济组织',
    '个体工商户',
  ],
  social_org: [
    '社会组织',
    '社会团体',
    '社团',
    '民办非企业单位',
    '民办非企业',
    '社会服务机构',
    '基金会',
    '新社会组织',
  ],
};

export const FORMATION_WORDS: Record<Formation, readonly string[]> = {
  own: ['单独组建', '单独', '单建', '独立组建', '独立', '单独建立'],
  joint: ['联合组建', '联合', '联建', '联合建立'],
  none: ['未组建', '无', '未建', '未建立', '没有', '否', '-', '/'],
};

export const MASS_ORGANISATION_WORDS: Record<MassOrganisationKind, readonly string[]> = {
  union: ['工会', '工会组织', '工会委员会'],
  youth_league: ['共青团', '团支部', '团组织', '团委', '共青团组织', '青年团'],
  women_federation: ['妇联', '妇联组织', '妇女联合会', '妇女组织', '妇女之家', '妇委会'],
};

/** What stands for "nothing here" in a cell that need not be filled. */
export const BLANK_WORDS: readonly string[] = [
  '无',
  '暂无',
  '没有',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  '/无',
];

/** First cells of rows that sum up instead of naming a unit. */
export const TOTAL_WORDS: readonly string[] = ['合计', '总计', '小计', '共计'];
