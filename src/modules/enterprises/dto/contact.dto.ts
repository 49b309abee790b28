import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';

/** Somebody to reach at a unit. */
export class ContactDto {
  /** Null for the ledger's own contact, which is edited with the unit. */
  id: string | null;
  name: string | null;
  post: string | null;
  /** The number with its middle hidden; `reveal` opens it. */
  phoneMasked: string | null;
  version: number | null;
  actions: ActionDto[];
}

/** The contacts of a unit, the ledger's first. */
export class ContactListDto {
  items: ContactDto[];
  total: number;
  actions: ActionDto[];
}

/** A further contact of a unit. */
export class AddContactDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  /** What the person is there, such as 行政经理. */
  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  post?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;
}

/** Changes to a contact as it was at `version`; absent fields stay as they are. */
export class EditContactDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name?: string;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  post?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;
}

/** Takes a contact out, as it was at `version`. */
export class RemoveContactDto {
  @IsVersion()
  version: number;
}
