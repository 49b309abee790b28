import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name that an organisation bore before. */
@Entity({ name: 'party_org_former_name' })
export class PartyOrgFormerNameEntity {
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
  name: string;

  /** Initials that the name is searched by; null until they are filled in. */
  @Column('text', { name: 'pinyin_initials', nullable: true })
  pinyinInitials: string | null;

  /** First day of the name after it. */
  @Column('date', { name: 'until_on' })
  untilOn: string;

  @Column('text', { name: 'recorded_by_name', nullable: true, default: () => 'app.user_name()' })
  recordedByName: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
