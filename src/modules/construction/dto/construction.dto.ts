import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { CursorPageQueryDto, PageQueryDto } from '../../../platform/http/page.dto.js';
import { WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import { ENDED_FILTERS, type EndedFilter } from '../../../platform/workflow/run-conditions.js';
import { CONSTRUCTION_STATES, type ConstructionState } from '../domain/construction-steps.js';
import { CONSTRUCTION_FORMS, type ConstructionForm } from '../domain/propose-form.js';
import { ElectedOfficerDto } from './move-construction.dto.js';

export const CONSTRUCTION_SORTS = ['dueOn', '-dueOn', 'enteredOn', '-enteredOn'] as const;
export type ConstructionSort = (typeof CONSTRUCTION_SORTS)[number];

/** Which projects to list; the open ones unless a state or `ended` is named. */
export class ConstructionQueryDto extends CursorPageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsIn(CONSTRUCTION_STATES)
  state?: ConstructionState;

  /** The form chosen, or proposed where none is chosen yet. */
  @IsOptional()
  @IsIn(CONSTRUCTION_FORMS)
  form?: ConstructionForm;

  /** Only such as are past a due day. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  /** Only such as ended in this calendar year. */
  @ApiPropertyOptional({ enum: ENDED_FILTERS })
  @IsOptional()
  @IsIn(ENDED_FILTERS)
  ended?: EndedFilter;

  /** Part of the unit's name or of the project's number. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsIn(CONSTRUCTION_SORTS)
  sort?: ConstructionSort;
}

export class ConstructionSummaryDto {
  id: string;
  parkId: string;
  parkName: string;
  streetName: string;
  number: string;
  enterpriseId: string;
  legalName: string;
  state: ConstructionState;
  stateLabel: string;
  /** The form chosen, or proposed where none is chosen yet. */
  form: ConstructionForm | null;
  formLabel: string | null;
  /** The form is chosen. */
  isChosen: boolean;
  /** Full members as counted; null before the count. */
  fullMembers: number | null;
  enteredOn: string;
  /** By when somebody is waited for. */
  dueOn: string | null;
  /** Working days until then; negative when past. */
  workingDaysLeft: number | null;
}

export class ConstructionPageDto {
  items: ConstructionSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  next: string | null;
  previous: string | null;
  /** Units without organisation and project that the caller may open one for. */
  unopened: number;
  actions: ActionDto[];
}

export class UnopenedQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;
}

/** A resident unit without an organisation for which nobody opened a project (尚未立项). */
export class UnopenedUnitDto {
  enterpriseId: string;
  parkId: string;
  parkName: string;
  streetName: string;
  legalName: string;
  enteredOn: string;
  fullMembers: number | null;
}

export class UnopenedPageDto {
  items: UnopenedUnitDto[];
  total: number;
  page: number;
  pageSize: number;
}

export class OpenConstructionDto {
  @IsUUID()
  enterpriseId: string;
}

export class MemberCountDto {
  fullMembers: number;
  asOf: string;
  source: 'register' | 'reported' | 'visit';
}

export class JointCandidateDto {
  partyOrgId: string;
  name: string;
  unitCount: number;
  /** Units it may take in before it is wider than usual (rule 1.2). */
  roomLeft: number;
  isSameStreet: boolean;
  isSameTrade: boolean;
}

export class PartnerDto {
  enterpriseId: string;
  legalName: string;
  fullMemberCount: number;
  isSameStreet: boolean;
  isSameTrade: boolean;
}

export class NamedOrganisationDto {
  partyOrgId: string;
  name: string;
}

/** What the rules propose for the count that was made. */
export class FormProposalDto {
  form: ConstructionForm;
  formLabel: string;
  rule: string;
  reason: string;
  withMobile: boolean;
  candidates: JointCandidateDto[];
  partners: PartnerDto[];
  mobiles: NamedOrganisationDto[];
}

/** One step of a project's way. */
export class ConstructionStepDto {
  state: ConstructionState;
  label: string;
  standing: 'done' | 'current' | 'upcoming';
  /** The day that was recorded for it. */
  doneOn: string | null;
  /** By when it is due, while it is the present one. */
  dueOn: string | null;
  workingDaysLeft: number | null;
  /** Who does it. */
  responsible: string;
  /** The paper that belongs to it; null where there is none. */
  paper: string | null;
  /** What of it is in the file. */
  files: ConstructionFileDto[];
}

export class ConstructionFileDto {
  fileId: string;
  name: string;
  sizeBytes: number;
}

export class ConstructionDto {
  id: string;
  parkId: string;
  parkName: string;
  streetName: string;
  enterpriseId: string;
  legalName: string;
  run: WorkflowRunDto;
  enteredOn: string;
  countDueOn: string | null;
  /** Full members as the register or the last report has them today. */
  membersKnown: MemberCountDto | null;
  /** As counted for the proposal; null before. */
  counted: MemberCountDto | null;
  mobileMembers: number | null;
  proposal: FormProposalDto | null;
  form: ConstructionForm | null;
  formLabel: string | null;
  formReason: string | null;
  joining: NamedOrganisationDto | null;
  partners: NamedUnitDto[];
  orgName: string | null;
  mobileName: string | null;
  preparedOn: string | null;
  preparation: string | null;
  appliedOn: string | null;
  appliedTo: string | null;
  repliedOn: string | null;
  replyNumber: string | null;
  electedOn: string | null;
  officers: ElectedOfficerDto[];
  filedOn: string | null;
  /** What it came to. */
  organisation: NamedOrganisationDto | null;
  steps: ConstructionStepDto[];
}

export class NamedUnitDto {
  enterpriseId: string;
  legalName: string;
}

/** The projects of one unit, newest first; the open one, if any, is first. */
export class UnitConstructionsDto {
  items: ConstructionSummaryDto[];
  total: number;
  /** `open`: whether the caller may open one, and why not. */
  actions: ActionDto[];
}
