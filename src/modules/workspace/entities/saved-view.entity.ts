import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ColumnChoice, ListKey } from '../domain/lists.js';

export const AUDIENCES = ['mine', 'role'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A view of a list kept under a name: its filters, order and columns. */
@Entity({ name: 'saved_view' })
export class SavedViewEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { name: 'owner_user_id' })
  ownerUserId: string;

  /** `role`: for everyone who acts under `role` for the district, or for the park where one is named. */
  @Column('text')
  audience: Audience;

  @Column('text', { nullable: true })
  role: string | null;

  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;

  @Column('uuid', { name: 'park_id', nullable: true })
  parkId: string | null;

  @Column('text')
  list: ListKey;

  @Column('text')
  name: string;

  @Column('jsonb', { default: {} })
  filters: Record<string, string>;

  @Column('text', { nullable: true })
  sort: string | null;

  @Column('jsonb', { nullable: true })
  columns: ColumnChoice[] | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
