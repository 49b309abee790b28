import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ENTERPRISE_KINDS = ['non_public_enterprise', 'social_org'] as const;
export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number];

export const ENTERPRISE_STATUSES = ['applying', 'resident', 'warned', 'exited'] as const;
export type EnterpriseStatus = (typeof ENTERPRISE_STATUSES)[number];

export const REVENUE_TIERS = ['over_100m', 'over_10m'] as const;
export type RevenueTier = (typeof REVENUE_TIERS)[number];

/** A unit of the ledger: one row per park and credit code; a move closes one row and opens the next (rule 5.7). */
@Entity({ name: 'enterprise' })
export class EnterpriseEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { name: 'district_id' })
  districtId: string;

  @Column('uuid', { name: 'street_id' })
  streetId: string;

  @Column('text')
  kind: EnterpriseKind;

  @Column('text', { name: 'legal_name' })
  legalName: string;

  @Column('text', { name: 'pinyin_initials', default: '' })
  pinyinInitials: string;

  @Column('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text', { nullable: true })
  industry: string | null;

  @Column('text', { default: 'resident' })
  status: EnterpriseStatus;

  @Column('date', { name: 'established_on', nullable: true })
  establishedOn: string | null;

  @Column('date', { name: 'entered_on' })
  enteredOn: string;

  /** The first day on which it is no longer resident. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn: string | null;

  /** Why it left; only with `leftOn`. */
  @Column('text', { name: 'left_reason', nullable: true })
  leftReason: string | null;

  /** The first day on which it no longer operates; such units are not counted (rule 5.4). */
  @Column('date', { name: 'dormant_from', nullable: true })
  dormantFrom: string | null;

  @Column('text', { name: 'revenue_tier', nullable: true })
  revenueTier: RevenueTier | null;

  @Column('text', { name: 'contact_name', nullable: true })
  contactName: string | null;

  /** Sealed; see ContactPhones. */
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null;

  @Column('text', { nullable: true })
  remark: string | null;

  // The latest report; kept by the database as reports come and go, never written here.
  @Column({ type: 'date', name: 'reported_as_of', nullable: true, insert: false, update: false })
  reportedAsOf: string | null;

  @Column({ type: 'int', name: 'staff_count', nullable: true, insert: false, update: false })
  staffCount: number | null;

  @Column({ type: 'int', name: 'full_member_count', nullable: true, insert: false, update: false })
  fullMemberCount: number | null;

  @Column({ type: 'int', name: 'anchor_count', nullable: true, insert: false, update: false })
  anchorCount: number | null;

  @Column('uuid', { name: 'import_batch_id', nullable: true })
  importBatchId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
