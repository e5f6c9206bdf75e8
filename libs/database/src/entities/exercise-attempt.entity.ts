import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exercise_attempt')
export class ExerciseAttemptEntity {
  @PrimaryColumn('uuid', { name: 'exercise_id' }) exerciseId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('jsonb') criteria!: unknown;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
}
