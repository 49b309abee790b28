import { accountEn } from '../features/account/en.js';
import { admissionReviewEn } from '../features/admission/review-en.js';
import { applyEn } from '../features/admission/apply-en.js';
import { assessmentEn } from '../features/assessment/en.js';
import { auditEn } from '../features/audit/en.js';
import { authEn } from '../features/auth/en.js';
import { calendarEn } from '../features/calendar/en.js';
import { constructionEn } from '../features/construction/en.js';
import { coverageEn } from '../features/coverage/en.js';
import { districtsEn } from '../features/districts/en.js';
import { documentsEn } from '../features/documents/en.js';
import { draftsEn } from '../components/drafts/en.js';
import { enterprisesEn } from '../features/enterprises/en.js';
import { entryEn } from '../features/admission/entry-en.js';
import { exportsEn } from '../features/exports/en.js';
import { fileViewEn } from '../features/files/en.js';
import { gatesEn } from '../features/gates/en.js';
import { filesEn } from '../components/files/en.js';
import { importsEn } from '../features/imports/en.js';
import { mailEn } from '../features/mail/en.js';
import { indicatorsEn } from '../features/assessment/indicators-en.js';
import { notificationsEn } from '../features/notifications/en.js';
import { parksEn } from '../features/parks/en.js';
import { partyOrgsEn } from '../features/party-orgs/en.js';
import { shellEn } from '../features/shell/en.js';
import { usersEn } from '../features/users/en.js';
import { searchDialogEn, searchEn } from '../features/search/en.js';
import { visitsEn } from '../features/instructor-visits/en.js';
import { workbenchEn } from '../features/workbench/en.js';
import { wordingsEn } from '../features/documents/wordings-en.js';
import { workflowEn } from '../features/workflow/en.js';
import { workspaceEn } from '../features/workspace/en.js';
import { componentsEn } from '../components/en.js';
import type { Texts } from './zh-CN.js';

/** Every text of the screen in English; the compiler refuses a missing one. */
export const en: Texts = {
  ...componentsEn,
  account: accountEn,
  admissionReview: admissionReviewEn,
  apply: applyEn,
  assessment: assessmentEn,
  audit: auditEn,
  auth: authEn,
  calendar: calendarEn,
  construction: constructionEn,
  coverage: coverageEn,
  districts: districtsEn,
  documents: documentsEn,
  drafts: draftsEn,
  enterprises: enterprisesEn,
  entry: entryEn,
  exports: exportsEn,
  fileView: fileViewEn,
  gates: gatesEn,
  files: filesEn,
  imports: importsEn,
  mail: mailEn,
  indicators: indicatorsEn,
  notifications: notificationsEn,
  parks: parksEn,
  partyOrgs: partyOrgsEn,
  shell: shellEn,
  users: usersEn,
  search: searchEn,
  searchDialog: searchDialogEn,
  visits: visitsEn,
  workbench: workbenchEn,
  wordings: wordingsEn,
  workflow: workflowEn,
  workspace: workspaceEn,
};
