import { IsString, MaxLength, MinLength } from 'class-validator';

/** One's own second factor. */
export class SecondFactorDto {
  enabled: boolean;
  since: string | null;
  recoveryCodesLeft: number;
  /** A role one holds requires it, so that it cannot be switched off. */
  mandatory: boolean;
}

export class BeginSecondFactorDto {
  @IsString()
  @MaxLength(256)
  currentPassword: string;
}

/** What to put into an authenticator app. */
export class AuthenticatorDto {
  /** In base 32, to be typed. */
  secret: string;
  /** The same as an `otpauth:` address, for a QR code. */
  uri: string;
}

export class ConfirmSecondFactorDto {
  /** The six digits that the authenticator shows. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code: string;
}

export class ChangeSecondFactorDto extends ConfirmSecondFactorDto {
  @IsString()
  @MaxLength(256)
  currentPassword: string;
}

/** Recovery codes, each good once; this is the only time they can be read. */
export class RecoveryCodesDto {
  recoveryCodes: string[];
}
