import { describeAudited } from '../audit/audit-terms.js';

/** How printed notices read in the audit log. */
describeAudited({
  issued_document: {
    zh: '出具的文书',
    en: 'Issued notice',
    title: 'number',
    columns: {
      run_id: { zh: '办理事项', en: 'File', refersTo: 'workflow_run' },
      kind: { zh: '文书种类', en: 'Kind' },
      number: { zh: '编号', en: 'Number' },
      issuer: { zh: '出具单位', en: 'Issued by (organisation)' },
      issued_on: { zh: '出具日期', en: 'Day' },
      issued_by: { zh: '出具人', en: 'Issued by', refersTo: 'app_user' },
      revoked_at: { zh: '撤销时间', en: 'Revoked' },
      revoked_by: { zh: '撤销人', en: 'Revoked by', refersTo: 'app_user' },
      revoke_reason: { zh: '撤销理由', en: 'Why revoked' },
    },
  },
  document_wording: {
    zh: '文书样式',
    en: 'Wording of a notice',
    title: 'kind',
    columns: {
      kind: { zh: '文书种类', en: 'Kind' },
      text: { zh: '正文', en: 'Text' },
      issuer: { zh: '落款单位', en: 'Signed by' },
      saved_by: { zh: '保存人', en: 'Saved by', refersTo: 'app_user' },
    },
  },
});
