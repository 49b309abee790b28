import type { Words } from '../../../platform/workflow/workflow-definition.js';

/** What an application for an account is called where it stands, and the kinds of receipt. */
export const APPLICATION_TEXTS = {
  waiting: { zh: '待园区核实', en: 'The park looks at it' },
  confirmed: { zh: '已开通账号', en: 'The account is open' },
  refused: { zh: '未通过核实', en: 'Refused' },
  account: { zh: '企业账号申请', en: 'Application for an account' },
  admission: { zh: '准入评审', en: 'Admission review' },
} as const satisfies Record<string, Words>;
