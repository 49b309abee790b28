import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit reported of itself at a date. */
@Entity({ name: 'reported_headcount' })
export class ReportedHeadcountEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @PrimaryColumn('date', { name: 'as_of' })
  asOf: string;

  /** The park's; filled in by the database. */
  @Column({ type: 'uuid', name: 'district_id', insert: false, update: false })
  districtId: string;

  @Column('int', { name: 'staff_count' })
  staffCount: number;

  /** Full members as reported (rule 5.9). */
  @Column('int', { name: 'full_member_count' })
  fullMemberCount: number;

  @Column('int', { name: 'anchor_count', nullable: true })
  anchorCount: number | null;

  @Column('uuid', { name: 'import_batch_id', nullable: true })
  importBatchId: string | null;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt: Date;
}
