import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlaceKind, Role } from '../domain/roles.js';

/** A role at a place, held by a user until it is revoked. */
@Entity({ name: 'role_grant' })
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text')
  role: Role;

  @Column('text', { name: 'place_kind' })
  placeKind: PlaceKind;

  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;

  @Column('uuid', { name: 'park_id', nullable: true })
  parkId: string | null;

  @Column('uuid', { name: 'street_id', nullable: true })
  streetId: string | null;

  @Column('uuid', { name: 'enterprise_id', nullable: true })
  enterpriseId: string | null;

  @Column('uuid', { name: 'party_org_id', nullable: true })
  partyOrgId: string | null;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy: string | null;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy: string | null;

  @Column('text', { name: 'revoke_reason', nullable: true })
  revokeReason: string | null;
}
