import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A district, whose Private-Enterprise Party Committee leads its parks. */
@Entity({ name: 'district' })
export class DistrictEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** GB/T 2260 code, six digits. */
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'committee_name' })
  committeeName: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
