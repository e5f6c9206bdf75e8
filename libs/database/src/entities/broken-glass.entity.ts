import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('broken_glass')
export class BrokenGlassEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'broken_at' }) brokenAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
}
