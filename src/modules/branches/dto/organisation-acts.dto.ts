import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ExceptionDto } from './post.dto.js';

/** The organisation as the actor saw it. */
class AtVersionDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** A unit moves to another organisation of the park, or to a branch of its own that is founded for it. */
export class MoveUnitDto extends ExceptionDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsUUID()
  enterpriseId: string;

  /** First day in the other organisation, which is the first day it no longer belongs here. */
  @IsBusinessDate()
  movedOn: string;

  @IsOptional()
  @IsUUID()
  toPartyOrgId?: string;

  /** Name of the branch of its own, where it moves to none that exists. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  newBranchName?: string;
}

/** Another unit leads a joint branch from a day on. */
export class ChangeLeadDto extends AtVersionDto {
  @IsUUID()
  enterpriseId: string;

  @IsBusinessDate()
  leadsFrom: string;
}

/** Corrects the day on which a unit joined (rule 5.8). */
export class CorrectMembershipDto extends AtVersionDto {
  @IsBusinessDate()
  joinedOn: string;
}

export class RenamePartyOrgDto extends AtVersionDto {
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  name: string;

  /** First day of the new name. */
  @IsBusinessDate()
  renamedOn: string;
}

/** An organisation ends, with reason and approval. */
export class DissolvePartyOrgDto extends AtVersionDto {
  /** First day on which it no longer exists. */
  @IsBusinessDate()
  dissolvedOn: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reason: string;

  /** The superior that approved it. */
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy: string;

  @IsBusinessDate()
  approvedOn: string;
}

class MergedOrganisationDto extends AtVersionDto {
  @IsUUID()
  id: string;
}

/** Organisations of a park are merged into another one: their units move, their posts end, they point to it. */
export class MergePartyOrgsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => MergedOrganisationDto)
  sources: MergedOrganisationDto[];

  @IsUUID()
  intoPartyOrgId: string;

  /** First day on which the merged ones no longer exist. */
  @IsBusinessDate()
  mergedOn: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reason: string;

  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy: string;

  @IsBusinessDate()
  approvedOn: string;
}

/** A name that an organisation bore before. */
export class FormerNameDto {
  name: string;
  /** First day of the name after it. */
  untilOn: string;
}

/** Something in the life of an organisation. */
export class OrganisationEventDto {
  /** Business date it happened on. */
  on: string;
  /** Code of what happened; the page has the words. */
  code: string;
  params: Record<string, string>;
  /** It lies ahead. */
  isPlanned: boolean;
  recordedByName: string | null;
  /** Moment of the record. */
  recordedAt: string | null;
}

export class OrganisationHistoryDto {
  /** Newest first. */
  items: OrganisationEventDto[];
}
