import { IssuedDocumentDto } from '../../../platform/documents/dto/document.dto.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import type { CreditResult, Outcome } from '../domain/dossier.js';
import type { MaterialFormat, MaterialNeed } from '../domain/material-kinds.js';
import type { Task, TaskState } from '../domain/task-list.js';

/** One task of an application, and what it lacks. */
export class DossierTaskDto {
  task: Task;
  label: string;
  state: TaskState;
  /** What is missing or wrong, in the caller's language. */
  reasons: string[];
}

export class DossierUnitDto {
  legalName: string;
  creditCode: string;
  streetName: string | null;
  industry: string | null;
  establishedOn: string | null;
  businessScope: string | null;
  staffCount: number | null;
  fullMemberCount: number | null;
}

export class DossierContactDto {
  name: string | null;
  post: string | null;
  phoneMasked: string | null;
}

export class DossierAnchorDto {
  id: string;
  name: string;
  /** For whoever fills in the dossier and for the park; null for reviewers. */
  birthDate: string | null;
  /** On this day. */
  age: 'too_young' | 'needs_consent' | 'of_age';
  consentFileId: string | null;
  consentFileName: string | null;
}

export class DossierLiveDto {
  operatesLive: boolean | null;
  platforms: string | null;
  anchors: DossierAnchorDto[];
}

export class DossierCreditDto {
  creditResult: CreditResult | null;
  creditCheckedOn: string | null;
  undertakingSignedOn: string | null;
  undertakingValidUntil: string | null;
  creditMaxAgeDays: number;
}

/** A file that the same unit gave for the same material before. */
export class EarlierFileDto {
  fileId: string;
  fileName: string;
  validUntil: string | null;
  givenAt: Date;
}

export class DossierMaterialDto {
  id: string;
  code: string;
  name: string;
  need: MaterialNeed;
  followDays: number | null;
  liveOnly: boolean;
  hasValidUntil: boolean;
  formats: MaterialFormat[];
  maxMegabytes: number;
  hint: string;
  templateFileId: string | null;
  sampleFileId: string | null;
  fileId: string | null;
  fileName: string | null;
  givenAt: Date | null;
  validUntil: string | null;
  isExpired: boolean;
  /** The day for which it is promised, where it may follow. */
  followsOn: string | null;
  /** What the park found wrong with it. */
  defect: string | null;
  mayGive: boolean;
  earlierFiles: EarlierFileDto[];
}

export class OpinionDto {
  userId: string;
  giverName: string;
  role: string;
  roleName: string;
  verdict: 'agree' | 'agree_with_conditions' | 'disagree';
  text: string;
  givenAt: Date;
}

export class InvitedReviewerDto {
  userId: string;
  name: string;
  hasGiven: boolean;
}

/** What the unit last said of how it met its condition. */
export class ConditionReportDto {
  text: string;
  reportedAt: Date;
  reportedByName: string;
  files: { fileId: string; name: string }[];
}

export class AdmissionDecisionDto {
  outcome: Outcome;
  conditionText: string | null;
  conditionDueOn: string | null;
  /** Null where none was made. */
  conditionReport: ConditionReportDto | null;
  decidedByName: string | null;
  decidedAt: Date;
  confirmedByName: string | null;
  confirmedAt: Date | null;
  enteredOn: string | null;
}

/** A dossier as its page shows it. */
export class DossierDto {
  run: WorkflowRunDto;
  parkId: string;
  parkName: string;
  enterpriseId: string;
  /** To be sent back with a saving; counts apart from the run's. */
  version: number;
  savedAt: Date;
  byOfficer: boolean;
  /** Whether the caller may change what it says where it stands. */
  mayEdit: boolean;
  listVersion: number;
  listIsTemplate: boolean;
  deciders: number;
  tasks: DossierTaskDto[];
  unit: DossierUnitDto;
  contact: DossierContactDto;
  live: DossierLiveDto;
  credit: DossierCreditDto;
  isChecked: boolean;
  materials: DossierMaterialDto[];
  opinions: OpinionDto[];
  invited: InvitedReviewerDto[];
  supplementCount: number;
  supplementDueOn: string | null;
  decision: AdmissionDecisionDto | null;
  /** Notices as they were issued, the latest first. */
  notices: IssuedDocumentDto[];
  actions: ActionDto[];
}

/** What the applicant keeps: with both, anybody may ask how far it is, without signing in. */
export class ReceiptDto {
  number: string;
  checkCode: string;
  legalName: string;
  parkName: string;
  startedAt: Date;
}

export class DossierSummaryDto {
  parkId: string;
  parkName: string;
  runId: string;
  enterpriseId: string;
  number: string;
  legalName: string;
  state: string;
  stateLabel: string;
  isFinal: boolean;
  startedAt: Date;
  /** The nearest day on which somebody has to act; null where nobody has. */
  dueOn: string | null;
  promisedOn: string | null;
  workingDaysLeft: number | null;
  isMine: boolean;
  /** The roles that have to act now, in the caller's language. */
  waitsFor: string[];
  supplementCount: number;
}

export class DossierPageDto {
  items: DossierSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  actions: ActionDto[];
}

export class ReviewerDto {
  userId: string;
  name: string;
}

export class ReviewerListDto {
  items: ReviewerDto[];
}
