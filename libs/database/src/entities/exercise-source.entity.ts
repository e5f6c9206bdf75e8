import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exercise_source')
export class ExerciseSourceEntity {
  @PrimaryColumn('uuid', { name: 'exercise_id' }) exerciseId!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'leave_id', nullable: true }) leaveId!: string | null;
}
