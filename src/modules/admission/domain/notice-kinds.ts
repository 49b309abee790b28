import {
  defineDocumentKind,
  type DocumentParameter,
} from '../../../platform/documents/domain/document-kind.js';

/** The notices of gate 1 (rules 7.1.5 to 7.1.9). No published text words them: they ship as templates. */
export type AdmissionNotice =
  | 'admission_receipt'
  | 'admission_acceptance'
  | 'admission_supplement'
  | 'admission_pass'
  | 'admission_conditional'
  | 'admission_rejection';

const UNIT: Readonly<Record<string, DocumentParameter>> = {
  unit: { label: '单位名称', sample: '青枫样例电子商务有限公司' },
  creditCode: { label: '统一社会信用代码', sample: '91000000SPEC1MEN00' },
  fileNumber: { label: '申请编号', sample: 'ZR202611240001' },
  park: { label: '园区名称', sample: '样例电商产业园' },
  day: { label: '出具日期', sample: '2026年11月24日' },
  contact: { label: '联系方式', sample: '电话 0531-00000000，地址：样例路1号服务窗口' },
};
const required = (label: string, sample: string | readonly string[]): DocumentParameter => ({
  label,
  sample,
  required: true,
});

const outline = { wording: 'template', addressee: '{unit}：' } as const;

defineDocumentKind({
  ...outline,
  kind: 'admission_receipt',
  prefix: 'JS',
  title: '材料接收回执',
  paragraphs: [
    '贵单位（统一社会信用代码：{creditCode}）提交的入驻申请及下列材料，已于{day}收到，申请编号为{fileNumber}：',
    { list: 'materials' },
    '自接收之日起{promisedDays}个工作日内作出决定。需要补正的，将一次告知全部问题，补正期间不计入办理时限。',
    '凭申请编号和申请页面上的查询码，可以在网上查询办理进度。咨询：{contact}。',
  ],
  parameters: {
    ...UNIT,
    materials: required('材料清单', [
      '营业执照或社会组织登记证书',
      '合规经营承诺书',
      '商品资质与质量文件（容缺，2026年12月8日前补交）',
    ]),
    promisedDays: { label: '承诺工作日', sample: '10' },
  },
});

defineDocumentKind({
  ...outline,
  kind: 'admission_acceptance',
  prefix: 'SL',
  title: '受理通知书',
  paragraphs: [
    '贵单位（统一社会信用代码：{creditCode}）提交的入驻申请（编号：{fileNumber}）已于{day}受理，进入评审。',
    '我单位承诺于{promisedOn}前（含当日）作出决定；需要补正的，补正期间不计入办理时限。',
    '容缺后补的材料：{following}。',
    '咨询：{contact}。',
  ],
  parameters: {
    ...UNIT,
    promisedOn: required('承诺办结日期', '2026年12月8日'),
    following: { label: '容缺材料', sample: '商品资质与质量文件（2026年12月8日前补交）' },
  },
});

defineDocumentKind({
  ...outline,
  kind: 'admission_supplement',
  prefix: 'BZ',
  title: '补正告知书',
  paragraphs: [
    '贵单位提交的入驻申请（编号：{fileNumber}）经审查，下列材料需要补正，现一次告知：',
    { list: 'defects' },
    '请于{dueOn}前（含当日）逐项补正，并在网上提交。',
    '办理时限自{pausedOn}起暂停计算，收到补正材料之日起继续计算。咨询：{contact}。',
  ],
  parameters: {
    ...UNIT,
    defects: required('问题清单', [
      '营业执照或社会组织登记证书：照片不清，请重新拍摄四角完整的照片',
      '合规经营承诺书：缺签署日期',
    ]),
    dueOn: required('补正期限', '2026年12月8日'),
    pausedOn: required('时限暂停日期', '2026年11月24日'),
  },
});

defineDocumentKind({
  ...outline,
  kind: 'admission_pass',
  prefix: 'JD',
  title: '准予入驻决定书',
  paragraphs: [
    '贵单位（统一社会信用代码：{creditCode}）的入驻申请（编号：{fileNumber}）经评审，决定准予入驻{park}，入驻日期为{enteredOn}。',
    '证照或者承诺书到期前，请及时更新；到期前将进行复查。咨询：{contact}。',
  ],
  parameters: { ...UNIT, enteredOn: required('入驻日期', '2026年11月24日') },
});

defineDocumentKind({
  ...outline,
  kind: 'admission_conditional',
  prefix: 'JD',
  title: '附条件准予入驻决定书',
  paragraphs: [
    '贵单位（统一社会信用代码：{creditCode}）的入驻申请（编号：{fileNumber}）经评审，决定附条件准予入驻{park}，入驻日期为{enteredOn}。',
    '须于{conditionDueOn}前（含当日）落实下列条件：{condition}。',
    '条件落实并经核实后，换发准予入驻决定书；逾期未落实的，可以认定准入失效。咨询：{contact}。',
  ],
  parameters: {
    ...UNIT,
    enteredOn: required('入驻日期', '2026年11月24日'),
    condition: required('条件', '补交消防验收意见'),
    conditionDueOn: required('落实期限', '2026年12月22日'),
  },
});

defineDocumentKind({
  ...outline,
  kind: 'admission_rejection',
  prefix: 'JD',
  title: '不予准入决定书',
  paragraphs: [
    '贵单位（统一社会信用代码：{creditCode}）的入驻申请（编号：{fileNumber}）经评审，决定不予准入{park}。',
    '理由：{reason}',
    '对本决定有异议的，可以向{issuer}书面提出，写明理由并附有关材料。提出异议和咨询：{contact}。',
    '问题解决以后，可以重新申请。',
  ],
  parameters: { ...UNIT, reason: required('理由', '申报的经营场所与实际不符') },
});
