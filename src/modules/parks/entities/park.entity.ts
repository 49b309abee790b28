import { Column, Entity, PrimaryColumn } from 'typeorm';

export const PARK_KINDS = ['park', 'catch_all'] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** A park, or the catch-all for the units of one street that lie in none (rule 5.7). */
@Entity({ name: 'park' })
export class ParkEntity {
  @PrimaryColumn('uuid', { name: 'district_id' })
  districtId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  name: string;

  /** Initials that the name is searched by; null until they are filled in. */
  @Column('text', { name: 'pinyin_initials', nullable: true })
  pinyinInitials: string | null;

  @Column('text', { default: 'park' })
  kind: ParkKind;

  @Column('uuid', { name: 'street_id', nullable: true })
  streetId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
