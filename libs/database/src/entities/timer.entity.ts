import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('timer')
export class TimerEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') timer!: string;
  @Column('text') kind!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text', { name: 'escalate_to' }) escalateTo!: string;
  @Column('timestamptz', { name: 'fired_at', nullable: true }) firedAt!: Date | null;
}
