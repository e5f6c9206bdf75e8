import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pilot_money')
export class PilotMoneyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('text') kind!: 'planned' | 'actual';
  @Column('date') month!: string;
  /** Pence, as PostgreSQL writes them. */
  @Column('bigint') cost!: string;
  @Column('bigint') saving!: string;
  @Column('int') version!: number;
  @Column('boolean', { name: 'after_start' }) afterStart!: boolean;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('boolean') superseded!: boolean;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('boolean') simulated!: boolean;
}
