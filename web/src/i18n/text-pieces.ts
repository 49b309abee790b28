/** Chinese texts that only some pages show; a page names its own in the table of routes and they come with it. */
export const TEXT_PIECES = {
  account: () => import('../features/account/zh-CN.js').then((texts) => texts.accountZh),
  admissionReview: () =>
    import('../features/admission/review-zh-CN.js').then((texts) => texts.admissionReviewZh),
  apply: () => import('../features/admission/apply-zh-CN.js').then((texts) => texts.applyZh),
  assessment: () => import('../features/assessment/zh-CN.js').then((texts) => texts.assessmentZh),
  audit: () => import('../features/audit/zh-CN.js').then((texts) => texts.auditZh),
  calendar: () => import('../features/calendar/zh-CN.js').then((texts) => texts.calendarZh),
  construction: () =>
    import('../features/construction/zh-CN.js').then((texts) => texts.constructionZh),
  coverage: () => import('../features/coverage/zh-CN.js').then((texts) => texts.coverageZh),
  districts: () => import('../features/districts/zh-CN.js').then((texts) => texts.districtsZh),
  documents: () => import('../features/documents/zh-CN.js').then((texts) => texts.documentsZh),
  drafts: () => import('../components/drafts/zh-CN.js').then((texts) => texts.draftsZh),
  enterprises: () =>
    import('../features/enterprises/zh-CN.js').then((texts) => texts.enterprisesZh),
  entry: () => import('../features/admission/entry-zh-CN.js').then((texts) => texts.entryZh),
  fileView: () => import('../features/files/zh-CN.js').then((texts) => texts.fileViewZh),
  exports: () => import('../features/exports/zh-CN.js').then((texts) => texts.exportsZh),
  gates: () => import('../features/gates/zh-CN.js').then((texts) => texts.gatesZh),
  files: () => import('../components/files/zh-CN.js').then((texts) => texts.filesZh),
  indicators: () =>
    import('../features/assessment/indicators-zh-CN.js').then((texts) => texts.indicatorsZh),
  imports: () => import('../features/imports/zh-CN.js').then((texts) => texts.importsZh),
  mail: () => import('../features/mail/zh-CN.js').then((texts) => texts.mailZh),
  notifications: () =>
    import('../features/notifications/zh-CN.js').then((texts) => texts.notificationsZh),
  parks: () => import('../features/parks/zh-CN.js').then((texts) => texts.parksZh),
  partyOrgs: () => import('../features/party-orgs/zh-CN.js').then((texts) => texts.partyOrgsZh),
  searchDialog: () =>
    import('../features/search/dialog-zh-CN.js').then((texts) => texts.searchDialogZh),
  users: () => import('../features/users/zh-CN.js').then((texts) => texts.usersZh),
  visits: () => import('../features/instructor-visits/zh-CN.js').then((texts) => texts.visitsZh),
  workbench: () => import('../features/workbench/zh-CN.js').then((texts) => texts.workbenchZh),
  wordings: () =>
    import('../features/documents/wordings-zh-CN.js').then((texts) => texts.wordingsZh),
  workflow: () => import('../features/workflow/zh-CN.js').then((texts) => texts.workflowZh),
};

export type TextPiece = keyof typeof TEXT_PIECES;
