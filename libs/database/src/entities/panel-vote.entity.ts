import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_vote')
export class PanelVoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'stage_run_id' }) stageRunId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') role!: string;
  @Column('text') vote!: string;
  @Column('text') motion!: string;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'cast_at' }) castAt!: Date;
  @Column('boolean') simulated!: boolean;
}
