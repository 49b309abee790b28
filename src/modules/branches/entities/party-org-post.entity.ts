import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Post, PostBasis } from '../domain/posts.js';

/** Who holds a post of an organisation, from the first day until the day it is no longer held. */
@Entity({ name: 'party_org_post' })
export class PartyOrgPostEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** The park's; filled in by the database. */
  @Column({ type: 'uuid', name: 'district_id', insert: false, update: false })
  districtId: string;

  @Column('uuid', { name: 'party_org_id' })
  partyOrgId: string;

  @Column('text')
  post: Post;

  @Column('text', { name: 'person_name' })
  personName: string;

  /** Null where only a ledger named the person. */
  @Column('text', { nullable: true })
  basis: PostBasis | null;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: string | null;

  @Column('date', { name: 'filed_on', nullable: true })
  filedOn: string | null;

  @Column('text', { name: 'exception_by', nullable: true })
  exceptionBy: string | null;

  @Column('date', { name: 'exception_on', nullable: true })
  exceptionOn: string | null;

  /** Why it was entered by mistake; such a post never held. */
  @Column('text', { name: 'void_reason', nullable: true })
  voidReason: string | null;

  @Column('uuid', { name: 'import_batch_id', nullable: true })
  importBatchId: string | null;

  @Column('text', {
    name: 'recorded_by_name',
    nullable: true,
    default: () => 'app.user_name()',
  })
  recordedByName: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
