import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyOrgKind } from '../domain/organisation-rules.js';

export const PARTY_ORG_KINDS = [
  'park_committee',
  'branch',
  'joint_branch',
  'mobile_member_org',
  'temporary_branch',
  'general_branch',
  'party_committee',
] as const satisfies readonly PartyOrgKind[];

/** A Party organisation of a park, from the day it counts until the day it is dissolved. */
@Entity({ name: 'party_org' })
export class PartyOrgEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { name: 'district_id' })
  districtId: string;

  @Column('text')
  kind: PartyOrgKind;

  @Column('text')
  name: string;

  /** Initials that the name is searched by; null until they are filled in. */
  @Column('text', { name: 'pinyin_initials', nullable: true })
  pinyinInitials: string | null;

  @Column('uuid', { name: 'parent_org_id', nullable: true })
  parentOrgId: string | null;

  /** Day of the approval, where known. */
  @Column('date', { name: 'founded_on', nullable: true })
  foundedOn: string | null;

  /** Day it counts from: the founding, or the date of the ledger that first named it (rule 5.8). */
  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  @Column('date', { name: 'dissolved_on', nullable: true })
  dissolvedOn: string | null;

  /** Day on which the unit applied for the organisation (rule 1.8). */
  @Column('date', { name: 'applied_on', nullable: true })
  appliedOn: string | null;

  /** The superior that approved it. */
  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('date', { name: 'replied_on', nullable: true })
  repliedOn: string | null;

  /** Number of the reply's document. */
  @Column('text', { name: 'reply_number', nullable: true })
  replyNumber: string | null;

  /** Day on which it was filed with the upper organisation department. */
  @Column('date', { name: 'filed_on', nullable: true })
  filedOn: string | null;

  @Column('text', { name: 'dissolution_reason', nullable: true })
  dissolutionReason: string | null;

  /** The superior that approved its end. */
  @Column('text', { name: 'dissolution_by', nullable: true })
  dissolutionBy: string | null;

  @Column('date', { name: 'dissolution_on', nullable: true })
  dissolutionOn: string | null;

  /** What it was merged into. */
  @Column('uuid', { name: 'successor_org_id', nullable: true })
  successorOrgId: string | null;

  /** The superior that approved that it stands as rules 1.1 and 1.2 would refuse it. */
  @Column('text', { name: 'exception_by', nullable: true })
  exceptionBy: string | null;

  @Column('date', { name: 'exception_on', nullable: true })
  exceptionOn: string | null;

  @Column('uuid', { name: 'import_batch_id', nullable: true })
  importBatchId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
