import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') name!: string;
  @Column('text') filters!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
