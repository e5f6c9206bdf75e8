import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exercise_case')
export class ExerciseCaseEntity {
  @PrimaryColumn('uuid', { name: 'exercise_id' }) exerciseId!: string;
  @Column('text') form!: string;
  @Column('jsonb') answers!: unknown;
}
