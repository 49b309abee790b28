import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyOrgKind } from '../domain/organisation-rules.js';
import type { Tie } from '../domain/membership.js';

/** A unit's membership of an organisation, from the first day until the day it no longer holds. */
@Entity({ name: 'party_org_enterprise' })
export class PartyOrgEnterpriseEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** The park's; filled in by the database. */
  @Column({ type: 'uuid', name: 'district_id', insert: false, update: false })
  districtId: string;

  @Column('uuid', { name: 'party_org_id' })
  partyOrgId: string;

  @Column('text', { name: 'org_kind' })
  orgKind: PartyOrgKind;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @Column('text')
  tie: Tie;

  @Column('boolean', { name: 'is_lead', default: false })
  isLead: boolean;

  @Column('date', { name: 'joined_on' })
  joinedOn: string;

  @Column('date', { name: 'left_on', nullable: true })
  leftOn: string | null;

  @Column('uuid', { name: 'import_batch_id', nullable: true })
  importBatchId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
