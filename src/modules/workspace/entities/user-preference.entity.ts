import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListPreferences } from '../domain/lists.js';
import type { Density, Theme, TypeSize } from '../domain/preferences.js';

/** How one person likes the portal. */
@Entity({ name: 'user_preference' })
export class UserPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('text', { default: 'system' })
  theme: Theme;

  @Column('text', { default: 'comfortable' })
  density: Density;

  @Column('text', { name: 'type_size', default: 'normal' })
  typeSize: TypeSize;

  @Column('boolean', { name: 'single_keys', default: true })
  singleKeys: boolean;

  @Column('jsonb', { default: {} })
  lists: ListPreferences;

  @Column('int', { default: 1 })
  version: number;
}
