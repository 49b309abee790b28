import type { PlaceKind, Role } from '../domain/roles.js';

/** The person who is signed in. */
export class MeUserDto {
  id: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
}

/** A role at a place. */
export class MeRoleGrantDto {
  id: string;
  role: Role;
  /** The role's name in the language of the request. */
  roleName: string;
  placeKind: PlaceKind;
  /** Name of the district, park, street, enterprise or branch; empty for the platform. */
  placeName: string;
  districtId: string | null;
  districtName: string | null;
  parkId: string | null;
  streetId: string | null;
}

/** Who is signed in, acting as what, and what that allows. */
export class MeDto {
  user: MeUserDto;
  roleGrant: MeRoleGrantDto;
  roleGrants: MeRoleGrantDto[];
  /** Codes of what the acting role grant allows; menus and buttons follow them. */
  permissions: string[];
}
