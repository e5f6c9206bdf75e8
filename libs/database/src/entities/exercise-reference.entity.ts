import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exercise_reference')
export class ExerciseReferenceEntity {
  @PrimaryColumn('uuid', { name: 'exercise_id' }) exerciseId!: string;
  @PrimaryColumn('text') criterion!: string;
  @Column('jsonb') value!: unknown;
  @Column('text') explanation!: string;
}
