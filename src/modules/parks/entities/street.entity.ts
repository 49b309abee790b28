import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sub-district (街道) of a district. */
@Entity({ name: 'street' })
export class StreetEntity {
  @PrimaryColumn('uuid', { name: 'district_id' })
  districtId: string;

  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text')
  name: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
