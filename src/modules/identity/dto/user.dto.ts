import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { PLACE_KINDS, type PlaceKind, type Role, ROLES } from '../domain/roles.js';

export const USER_SORTS = [
  'username',
  '-username',
  'displayName',
  '-displayName',
  'createdAt',
  '-createdAt',
] as const;
export type UserSort = (typeof USER_SORTS)[number];

export const USER_STATES = ['active', 'disabled'] as const;
export type UserState = (typeof USER_STATES)[number];

/** Which users to list. */
export class UserQueryDto extends PageQueryDto {
  /** Part of a user name or display name. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;

  /** Holds this role now. */
  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;

  /** Holds a role in this district now. */
  @MayBeAbsent()
  @IsUUID()
  districtId?: string;

  @MayBeAbsent()
  @IsIn(USER_STATES)
  state?: UserState;

  @MayBeAbsent()
  @IsIn(USER_SORTS)
  sort?: UserSort;
}

/** A role held at a place. */
export class RoleGrantDto {
  id: string;
  role: Role;
  /** The role's name in the language of the request. */
  roleName: string;
  placeKind: PlaceKind;
  /** Name of the district, park, street, enterprise or branch; empty for the platform. */
  placeName: string;
  districtName: string | null;
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
  disabledReason: string | null;
  /** The password was set by somebody else and not changed since. */
  mustChangePassword: boolean;
  secondFactor: boolean;
  lastSignedInAt: string | null;
  openSessions: number;
  createdAt: string;
  version: number;
  roleGrants: RoleGrantDto[];
  actions: ActionDto[];
}

/** A role grant that was held or is held. */
export class RoleGrantHistoryDto extends RoleGrantDto {
  /** Null for those made when the installation was set up. */
  grantedByName: string | null;
  revokedAt: string | null;
  revokedByName: string | null;
  revokeReason: string | null;
}

export const ACCOUNT_EVENT_KINDS = [
  'disabled',
  'enabled',
  'password_reset',
  'sessions_ended',
  'second_factor_set_up',
  'second_factor_removed',
  'second_factor_reset',
  'recovery_codes_renewed',
  'recovery_code_used',
] as const;

/** Something that was done to an account. */
export class AccountEventDto {
  id: string;
  @IsIn(ACCOUNT_EVENT_KINDS)
  kind: (typeof ACCOUNT_EVENT_KINDS)[number];
  at: string;
  byName: string | null;
  reason: string | null;
}

/** A user with the history of the account and of its roles, the newest first. */
export class UserDetailDto extends UserDto {
  grantHistory: RoleGrantHistoryDto[];
  events: AccountEventDto[];
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

/** A role, and the kind of place where it is granted. */
export class RoleDto {
  role: Role;
  /** The role's name in the language of the request. */
  roleName: string;
  placeKind: PlaceKind;
}

export class RoleListDto {
  items: RoleDto[];
  total: number;
}

/** Why it is done; kept with what is done. */
export class ReasonDto {
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

/** The closing of an account as it was at `version`. */
export class DisableUserDto extends ReasonDto {
  @IsVersion()
  version: number;
}

/** A first password for somebody who lost his; it must be changed at the next sign-in. */
export class ResetPasswordDto extends ReasonDto {
  @IsString()
  @MaxLength(256)
  password: string;
}

/** Kinds of place that are looked up by name within a district. */
export const SEARCHED_PLACE_KINDS = ['park', 'street', 'enterprise', 'branch'] as const;

/** Where a role could be granted. */
export class GrantPlaceQueryDto {
  @IsIn(SEARCHED_PLACE_KINDS)
  kind: (typeof SEARCHED_PLACE_KINDS)[number];

  @IsUUID()
  districtId: string;

  /** Part of the name, or of the credit code. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;
}

export class GrantPlaceDto {
  id: string;
  name: string;
  /** The park, and for a unit its credit code. */
  detail: string | null;
  parkId: string | null;
}

/** At most 20 places, by name. */
export class GrantPlaceListDto {
  items: GrantPlaceDto[];
  total: number;
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
