import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('migration_plan')
export class MigrationPlanEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'from_version_id' }) fromVersionId!: string;
  @Column('uuid', { name: 'to_version_id' }) toVersionId!: string;
  @Column('jsonb', { name: 'stage_map' }) stageMap!: unknown;
  @Column('text') clocks!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'drafted_by' }) draftedBy!: string;
  @Column('text', { name: 'drafted_as', array: true }) draftedAs!: string[];
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('text', { name: 'signed_as', array: true, nullable: true }) signedAs!: string[] | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true }) signedAt!: Date | null;
  /** Who took it back before anybody signed it: a plan ends one way alone. */
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
}
