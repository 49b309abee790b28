import { OmitType } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { AuthenticatorDto } from './second-factor.dto.js';

/** A sign-in by name and password. */
export class LoginDto {
  @IsString()
  @MaxLength(64)
  username: string;

  @IsString()
  @MaxLength(256)
  password: string;
}

/** The answer to a sign-in; the refresh token travels in an httpOnly cookie beside it. */
export class SignedInDto {
  /** Bearer token for the API. */
  accessToken: string;
  /** Seconds until the access token must be renewed. */
  expiresInSeconds: number;
  /** Seconds until the sign-in ends unless it is renewed. */
  idleSeconds: number;
  /** Nothing but a change of password is allowed until it is done. */
  mustChangePassword: boolean;
}

/** The answer to a right password where it is not enough: a code must follow. */
export class SecondFactorAskedDto {
  secondFactorRequired: true;
  /** To be sent with the code, within `expiresInSeconds`, from the same network. */
  challenge: string;
  expiresInSeconds: number;
  /** For somebody who must have a second factor and has none yet: what to put into the authenticator first. */
  setUp: AuthenticatorDto | null;
}

/** The second step of a sign-in. */
export class SecondFactorStepDto {
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  challenge: string;

  /** The six digits that the authenticator shows, or a recovery code. */
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code: string;
}

/** The answer to the second step. */
export class SecondFactorPassedDto extends SignedInDto {
  /** The recovery codes of a second factor that was set up by this step; this is the only time they can be read. */
  recoveryCodes: string[] | null;
}

/** The answer to a change of the acting role grant, which renews nothing. */
export class SwitchedDto extends OmitType(SignedInDto, ['idleSeconds']) {}

export class SwitchRoleGrantDto {
  @IsUUID()
  roleGrantId: string;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(256)
  currentPassword: string;

  /** At least 8 characters of 3 kinds (rule 11.5). */
  @IsString()
  @MaxLength(256)
  newPassword: string;
}
