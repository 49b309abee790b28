import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { ENTERPRISE_KINDS, type EnterpriseKind } from '../../enterprises/enterprises.public.js';
import type { MaterialNeed } from '../domain/material-kinds.js';

/** A material as the guide names it. */
export class GuideMaterialDto {
  name: string;
  need: MaterialNeed;
  followDays: number | null;
  liveOnly: boolean;
  hint: string;
}

/** A park that takes applications, with its guide (办事指南). */
export class OpenParkDto {
  parkId: string;
  parkName: string;
  districtName: string;
  /** Working days promised from receipt to outcome. */
  promisedDays: number;
  conditions: string;
  phone: string | null;
  address: string | null;
  materials: GuideMaterialDto[];
  /** The list is the template that ships; the district has not edited it. */
  materialsAreTemplate: boolean;
}

export class OpenParkListDto {
  items: OpenParkDto[];
}

/** A unit asks for an account with which it can apply. */
export class ApplyForAccountDto {
  @IsUUID()
  parkId: string;

  @IsString()
  @MinLength(1)
  @MaxLength(120)
  legalName: string;

  /** Unified social credit code; both check digits are checked. */
  @IsString()
  @MaxLength(40)
  creditCode: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  contactName: string;

  @IsString()
  @MinLength(1)
  @MaxLength(30)
  contactPhone: string;

  @IsString()
  @Matches(/^[A-Za-z0-9_.-]{3,40}$/)
  username: string;

  @IsString()
  @MaxLength(200)
  password: string;
}

/** What the applicant keeps: with both he may ask how far it is. The code is shown this once. */
export class ApplicationReceiptDto {
  number: string;
  checkCode: string;
}

export class ProgressQueryDto {
  @IsString()
  @Matches(/^[A-Za-z0-9]{1,40}$/)
  number: string;

  @IsString()
  @MaxLength(20)
  checkCode: string;
}

export class ProgressStepDto {
  label: string;
  at: Date;
}

/** How far an application is; nothing of the unit or of a person. */
export class ProgressDto {
  number: string;
  kind: 'admission' | 'account';
  kindLabel: string;
  stateLabel: string;
  startedAt: Date;
  /** Business date; null where nothing is promised or the clock stands still. */
  promisedOn: string | null;
  /** Working days until then, negative when past; null where nothing is promised or the clock stands still. */
  workingDaysLeft: number | null;
  /** The promised time stands still until the applicant has supplemented what was asked for. */
  clockStands: boolean;
  /** Business date by which it is the applicant's turn to act; null while it is not. */
  actUntil: string | null;
  /** Working days until then, negative when past. */
  actDaysLeft: number | null;
  endedAt: Date | null;
  steps: ProgressStepDto[];
}

export const APPLICATION_STATES = ['waiting', 'confirmed', 'refused'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export class AccountApplicationDto {
  id: string;
  parkId: string;
  number: string;
  legalName: string;
  creditCode: string;
  username: string;
  contactName: string;
  contactPhoneMasked: string;
  state: ApplicationState;
  appliedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
  enterpriseId: string | null;
  actions: ActionDto[];
}

export class AccountApplicationPageDto {
  items: AccountApplicationDto[];
  total: number;
  page: number;
  pageSize: number;
}

export class AccountApplicationQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: APPLICATION_STATES })
  @MayBeAbsent()
  @IsIn(APPLICATION_STATES)
  state?: ApplicationState;
}

/** Lets a unit in: its row in the ledger, applying, and its account. */
export class ConfirmAccountDto {
  @IsIn(ENTERPRISE_KINDS)
  kind: EnterpriseKind;

  @IsUUID()
  streetId: string;

  /** Another name to sign in with, where the one chosen is taken. */
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9_.-]{3,40}$/)
  username?: string;
}

export class RefuseAccountDto {
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

/** Why the number is opened; kept in the audit trail (rule 11.3). */
export class OpenApplicantPhoneDto {
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

export class ApplicantPhoneDto {
  contactPhone: string;
}
