import { IsString, IsUUID, MaxLength } from 'class-validator';

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
  /** Nothing but a change of password is allowed until it is done. */
  mustChangePassword: boolean;
}

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
