import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contact of a unit beside the ledger's own. */
@Entity({ name: 'enterprise_contact' })
export class EnterpriseContactEntity {
  @PrimaryColumn('uuid', { name: 'park_id' })
  parkId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** The park's; filled in by the database. */
  @Column({ type: 'uuid', name: 'district_id', insert: false, update: false })
  districtId: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  post: string | null;

  /** Sealed; see ContactPhones. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
