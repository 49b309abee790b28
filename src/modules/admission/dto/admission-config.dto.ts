import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import {
  MATERIAL_FORMATS,
  MATERIAL_NEEDS,
  type MaterialFormat,
  type MaterialNeed,
} from '../domain/material-kinds.js';

/** One material that a district asks for. */
export class MaterialKindDto {
  /** Stable code: a file given under it before can be given again. */
  @IsString()
  @Matches(/^[a-z0-9_]{2,40}$/)
  code: string;

  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  name: string;

  @IsIn(MATERIAL_NEEDS)
  need: MaterialNeed;

  /** Working days within which a material that may follow has to be given; null for all others. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  followDays: number | null;

  /** Asked of units that sell by live broadcast only. */
  @IsBoolean()
  liveOnly: boolean;

  /** Carries a day up to which it is valid. */
  @IsBoolean()
  hasValidUntil: boolean;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(MATERIAL_FORMATS, { each: true })
  formats: MaterialFormat[];

  @IsInt()
  @Min(1)
  @Max(100)
  maxMegabytes: number;

  @CleanText()
  @IsString()
  @MaxLength(300)
  hint: string;

  /** A blank form to be filled in. */
  @IsOptional()
  @IsUUID()
  templateFileId: string | null;

  @IsOptional()
  @IsUUID()
  sampleFileId: string | null;
}

/** The materials a district asks for, as they are now. */
export class MaterialListDto {
  /** 0: the template that ships. */
  version: number;
  /** Nobody in the district has edited it yet; it is a template without a published source. */
  isTemplate: boolean;
  kinds: MaterialKindDto[];
  publishedAt: Date | null;
}

/** The next version of the list. Dossiers that were begun keep theirs. */
export class PublishMaterialListDto {
  /** The version that was edited. */
  @IsInt()
  @Min(0)
  version: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique((kind: MaterialKindDto) => kind?.code)
  @ValidateNested({ each: true })
  @Type(() => MaterialKindDto)
  kinds: MaterialKindDto[];
}

/** How a park admits, and its guide. */
export class SaveAdmissionSettingsDto {
  /** 0 when nothing was saved yet. */
  @IsInt()
  @Min(0)
  version: number;

  /** Working days promised from receipt to outcome. */
  @IsInt()
  @Min(1)
  @Max(60)
  promisedDays: number;

  /** Persons who decide: one, or a second who confirms. */
  @IsInt()
  @IsIn([1, 2])
  deciders: number;

  /** Working days proposed for meeting a condition. */
  @IsInt()
  @Min(1)
  @Max(180)
  conditionalDays: number;

  /** Working days to answer a supplement notice. */
  @IsInt()
  @Min(1)
  @Max(60)
  supplementDays: number;

  /** Natural days that a credit result may be old. */
  @IsInt()
  @Min(1)
  @Max(365)
  creditMaxAgeDays: number;

  /** Whether units may apply by themselves on the public page. */
  @IsBoolean()
  takesApplications: boolean;

  @IsString()
  @MaxLength(4000)
  guideConditions: string;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(40)
  guidePhone: string | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(200)
  guideAddress: string | null;
}

export class AdmissionSettingsDto {
  version: number;
  /** Nobody in the park has saved them yet: the template that ships is shown. */
  isTemplate: boolean;
  promisedDays: number;
  deciders: number;
  conditionalDays: number;
  supplementDays: number;
  creditMaxAgeDays: number;
  takesApplications: boolean;
  guideConditions: string;
  guidePhone: string | null;
  guideAddress: string | null;
}
