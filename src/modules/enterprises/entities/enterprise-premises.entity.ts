import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room that a unit occupies, from the first day until the day it no longer has it. */
@Entity({ name: 'enterprise_premises' })
export class EnterprisePremisesEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** The park's; filled in by the database. */
  @Column({ type: 'uuid', name: 'district_id', insert: false, update: false })
  districtId: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  /** As on the door. */
  @Column('text')
  room: string;

  /** Hundredths of a square metre. */
  @Column('int', { name: 'area_hundredths', nullable: true })
  areaHundredths: number | null;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
