import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_determination')
export class PanelDeterminationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('int') number!: number;
  @Column('text') transition!: string;
  @Column('text') reasons!: string;
  @Column('jsonb') conditions!: { text: string; owner: string; dueOn: string }[];
  @Column('text', { nullable: true }) departure!: string | null;
  @Column('int') version!: number;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('uuid', { name: 'earlier_writers', array: true }) earlierWriters!: string[];
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'finalised_by', nullable: true }) finalisedBy!: string | null;
  @Column('timestamptz', { name: 'finalised_at', nullable: true }) finalisedAt!: Date | null;
  @Column('text', { nullable: true }) content!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('timestamptz', { name: 'lapsed_at', nullable: true }) lapsedAt!: Date | null;
  @Column('uuid', { name: 'discarded_by', nullable: true }) discardedBy!: string | null;
  @Column('timestamptz', { name: 'discarded_at', nullable: true }) discardedAt!: Date | null;
  @Column('boolean') simulated!: boolean;
}
