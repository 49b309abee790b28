import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { PLACE_KINDS, type PlaceKind, type Role, ROLES } from '../domain/roles.js';

/** Which users to list. */
export class UserQueryDto extends PageQueryDto {
  /** Part of a user name or display name. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;
}

/** A role held at a place. */
export class RoleGrantDto {
  id: string;
  role: Role;
  placeKind: PlaceKind;
  districtId: string | null;
  parkId: string | null;
  streetId: string | null;
  enterpriseId: string | null;
  partyOrgId: string | null;
  grantedAt: string;
}

export class UserDto {
  id: string;
  username: string;
  displayName: string;
  disabled: boolean;
  version: number;
  roleGrants: RoleGrantDto[];
}

export class UserPageDto {
  items: UserDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** A new account; its first password must be changed at the first sign-in. */
export class CreateUserDto {
  @Matches(/^[A-Za-z0-9_.-]{3,40}$/)
  username: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  displayName: string;

  @IsString()
  @MaxLength(256)
  password: string;
}

/** An edit of a record as it was at `version`. */
export class VersionDto {
  @IsVersion()
  version: number;
}

/** A role at a place; which of the ids is needed follows from `placeKind`. */
export class GrantRoleDto {
  @IsIn(ROLES)
  role: Role;

  @IsIn(PLACE_KINDS)
  placeKind: PlaceKind;

  @IsOptional()
  @IsUUID()
  districtId?: string;

  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @IsOptional()
  @IsUUID()
  partyOrgId?: string;
}
