import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostBasis } from '../domain/posts.js';

/** A term of an organisation's leaders (rules 1.10, 1.11). */
@Entity({ name: 'party_org_term' })
export class PartyOrgTermEntity {
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
  basis: PostBasis;

  @Column('date', { name: 'started_on' })
  startedOn: string;

  /** First day after the term as its kind has it. */
  @Column('date', { name: 'due_on' })
  dueOn: string;

  /** First day after it as approved to be drawn out. */
  @Column('date', { name: 'extended_to', nullable: true })
  extendedTo: string | null;

  @Column('text', { name: 'extension_by', nullable: true })
  extensionBy: string | null;

  @Column('date', { name: 'extension_on', nullable: true })
  extensionOn: string | null;

  @Column('text', { name: 'exception_by', nullable: true })
  exceptionBy: string | null;

  @Column('date', { name: 'exception_on', nullable: true })
  exceptionOn: string | null;

  /** Day the next term began, or the organisation's last. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', {
    name: 'recorded_by_name',
    nullable: true,
    default: () => 'app.user_name()',
  })
  recordedByName: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
