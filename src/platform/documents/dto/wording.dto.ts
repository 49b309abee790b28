import { Transform } from 'class-transformer';
import { IsInt, IsString, MaxLength, Min, MinLength, ValidateIf } from 'class-validator';
import { CleanText } from '../../text/clean-text.decorator.js';
import { cleanText } from '../../text/clean-text.js';

/** A wording as somebody edits it. */
export class WordingDraftDto {
  /** A paragraph a line, parameters in braces by their Chinese names; null: the wording that ships. */
  @ValidateIf((_, value) => value !== null)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(/\r?\n/).map(cleanText).join('\n').trim() : value,
  )
  @IsString()
  @MinLength(10)
  @MaxLength(4000)
  text: string | null;

  /** The organisation that signs; null: the park. */
  @ValidateIf((_, value) => value !== null)
  @CleanText({ blankIsNull: true })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  issuer: string | null;
}

export class SaveWordingDto extends WordingDraftDto {
  /** 0 when nothing was saved yet. */
  @IsInt()
  @Min(0)
  version: number;
}

/** Something that a wording may name. */
export class WordingParameterDto {
  /** Written in braces: `{单位名称}`. */
  label: string;
  sample: string;
  /** A numbered list, on a line of its own. */
  isList: boolean;
  /** A wording without it is refused. */
  isRequired: boolean;
}

/** How a park words one kind of notice. */
export class DocumentWordingDto {
  kind: string;
  /** As printed, in Chinese. */
  title: string;
  /** 0 when nothing was saved yet. */
  version: number;
  /** The text is the one that ships, which is a template without a published source. */
  isShipped: boolean;
  text: string;
  shippedText: string;
  /** Who signs; null: the park. */
  issuer: string | null;
  usualIssuer: string;
  savedByName: string | null;
  savedAt: Date | null;
  /** What no longer fits, in the caller's language: the shipped text is issued until it is mended. */
  faults: string[];
  parameters: WordingParameterDto[];
}

export class DocumentWordingListDto {
  items: DocumentWordingDto[];
  total: number;
}
