import { IsEmail, IsIn, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { CleanText } from '../../text/clean-text.decorator.js';
import { RHYTHMS, type Rhythm } from '../domain/mail-due.js';

const LOCALES = ['zh-CN', 'en'] as const;

/** How often mail comes, and in which language. */
export class MailPreferencesDto {
  @IsIn(RHYTHMS)
  rhythm: Rhythm;

  /** The hour in Shanghai, 0 to 23, from which a digest goes. */
  @IsInt()
  @Min(0)
  @Max(23)
  hour: number;

  @IsIn(LOCALES)
  locale: (typeof LOCALES)[number];
}

/** One's own e-mail: the address, whether it is confirmed, how often something goes there. */
export class OwnMailDto extends MailPreferencesDto {
  /** False where the operator has set no mail server: then nothing is sent at all. */
  isOn: boolean;
  /** Null until one was given. */
  address: string | null;
  isConfirmed: boolean;
  /** A code is on its way and still good. */
  awaitsCode: boolean;
  /** The last mail was given up: the address or the server did not take it. */
  lastFailedAt: Date | null;
}

export class MailAddressDto {
  @CleanText()
  @IsEmail({ allow_utf8_local_part: false })
  @MaxLength(254)
  address: string;
}

export class MailCodeDto {
  /** The six digits that were sent to the address. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code: string;
}

/** How the mails of the whole installation stand; nothing of whom they are for. */
export class MailBacklogDto {
  isOn: boolean;
  waiting: number;
  oldestWaitingAt: Date | null;
  lastSentAt: Date | null;
  /** Tried in vain and no longer tried. */
  givenUp: number;
  /** What went wrong, in the reader's language. */
  faults: string[];
}

export class MailRetriedDto {
  /** How many are tried again. */
  again: number;
}
