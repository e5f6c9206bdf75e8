import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('condition')
export class ConditionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text') text!: string;
  @Column('text') owner!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'replaced_at', nullable: true }) replacedAt!: Date | null;
  @Column('text', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt!: Date | null;
  @Column('uuid', { name: 'met_by', nullable: true }) metBy!: string | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('jsonb', { name: 'met_earlier' }) metEarlier!: unknown;
}
