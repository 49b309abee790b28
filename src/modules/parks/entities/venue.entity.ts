import { Column, Entity, PrimaryColumn } from 'typeorm';

export const VENUE_KINDS = [
  'live_demo_area',
  'meeting_hall',
  'reception_room',
  'micro_site',
] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

/** A place of a park; a micro-site lies at an enterprise. */
@Entity({ name: 'venue' })
export class VenueEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: VenueKind;

  @Column('int', { nullable: true })
  capacity: number | null;

  @Column('text', { nullable: true })
  location: string | null;

  @Column('uuid', { name: 'enterprise_id', nullable: true })
  enterpriseId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
