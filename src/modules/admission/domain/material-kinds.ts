/** Whether a material has to be there, may be left out, or may follow (容缺) within so many working days. */
export const MATERIAL_NEEDS = ['required', 'optional', 'may_follow'] as const;
export type MaterialNeed = (typeof MATERIAL_NEEDS)[number];

/** What files a material may be given as. */
export const MATERIAL_FORMATS = ['pdf', 'image', 'word', 'excel'] as const;
export type MaterialFormat = (typeof MATERIAL_FORMATS)[number];

/** One material that a district asks for. */
export interface MaterialKind {
  /** Stable within the district: an earlier file of the same code can be given again. */
  code: string;
  name: string;
  need: MaterialNeed;
  /** Working days within which it has to follow; null unless it may follow. */
  followDays: number | null;
  /** Asked of units that broadcast only. */
  liveOnly: boolean;
  /** Carries a day up to which it is valid; it is checked when the dossier is submitted and decided. */
  hasValidUntil: boolean;
  formats: MaterialFormat[];
  maxMegabytes: number;
  /** What it has to show, as the applicant reads it. */
  hint: string;
  /** A blank form to be filled in; null where there is none. */
  templateFileId: string | null;
  sampleFileId: string | null;
}

type Outline = Pick<MaterialKind, 'code' | 'name' | 'need' | 'hint'> & Partial<MaterialKind>;

const kind = (outline: Outline): MaterialKind => ({
  followDays: null,
  liveOnly: false,
  hasValidUntil: false,
  formats: ['pdf', 'image'],
  maxMegabytes: 10,
  templateFileId: null,
  sampleFileId: null,
  ...outline,
});

/** The code of the licence: it is checked by name where rule 7.1 speaks of it. */
export const LICENCE = 'business_licence';

/**
 * The list that ships (version 0). No published text gives one (rule 7.1, default): it is a template that the district
 * edits before it relies on it, and is shown as such.
 */
export const TEMPLATE_KINDS: readonly MaterialKind[] = [
  kind({
    code: LICENCE,
    name: '营业执照或社会组织登记证书',
    need: 'required',
    hint: '正本或副本，文字和二维码清晰可辨',
    hasValidUntil: true,
  }),
  kind({
    code: 'legal_person_id',
    name: '法定代表人身份证明',
    need: 'required',
    hint: '请遮住证件号码中间位数',
  }),
  kind({
    code: 'credit_publicity',
    name: '信用公示查询结果',
    need: 'required',
    hint: '国家企业信用信息公示系统的查询页，含查询日期',
  }),
  kind({
    code: 'compliance_undertaking',
    name: '合规经营承诺书',
    need: 'required',
    hint: '加盖公章，写明签署日期和有效期',
  }),
  kind({
    code: 'product_quality',
    name: '商品资质与质量文件',
    need: 'may_follow',
    followDays: 10,
    hint: '检验报告、授权书等；专营服务的单位写明即可',
    formats: ['pdf', 'image', 'excel'],
    maxMegabytes: 20,
  }),
  kind({
    code: 'operating_permit',
    name: '行业许可证件',
    need: 'optional',
    hint: '食品、药品、出版物等需要许可的经营项目',
    hasValidUntil: true,
  }),
  kind({
    code: 'live_rules',
    name: '直播间管理制度',
    need: 'may_follow',
    followDays: 10,
    liveOnly: true,
    hint: '播前审核、明码标价、记录保存三项',
    formats: ['pdf', 'word'],
  }),
];
