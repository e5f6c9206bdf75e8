import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exercise')
export class ExerciseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') rubric!: string;
  @Column('text') title!: string;
  @Column('text') material!: string;
  @Column('text', { array: true }) criteria!: string[];
  @Column('text', { array: true }) tracks!: string[];
  @Column('boolean') required!: boolean;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}
