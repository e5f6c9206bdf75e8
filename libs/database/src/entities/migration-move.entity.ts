import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('migration_move')
export class MigrationMoveEntity {
  @PrimaryColumn('uuid', { name: 'plan_id' }) planId!: string;
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') version!: number;
  @Column('text') state!: string;
  @Column('jsonb') reasons!: unknown;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
}
