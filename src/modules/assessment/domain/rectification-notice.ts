import { defineDocumentKind } from '../../../platform/documents/domain/document-kind.js';

export const RECTIFICATION_NOTICE = 'rectification_notice';

/** What a warning demands (rule 7.3). No published text words it: it ships as a template. */
defineDocumentKind({
  kind: RECTIFICATION_NOTICE,
  prefix: 'TZ',
  title: '整改通知书',
  wording: 'template',
  addressee: '{subject}：',
  paragraphs: [
    '在{period}跟踪考核中，考核结果为预警（编号：{fileNumber}）。请对下列问题进行整改：',
    '{demand}',
    '整改期限为{dueOn}（{workingDays}个工作日），责任人：{responsible}。',
    '整改完成后请在网上报告，我单位将进行复查；复查通过的予以销号。',
  ],
  parameters: {
    subject: { label: '整改对象', sample: '青枫样例电子商务有限公司' },
    period: { label: '考核周期', sample: '2026年第三季度' },
    fileNumber: { label: '整改编号', sample: 'ZG202611240001' },
    demand: { label: '整改要求', sample: '补齐三个月的信用公示查询记录', required: true },
    dueOn: { label: '整改期限', sample: '2026年12月22日', required: true },
    workingDays: { label: '工作日数', sample: '20' },
    responsible: { label: '责任人', sample: '样例责任人' },
  },
});
