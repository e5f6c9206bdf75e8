import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hazard_log')
export class HazardLogEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'not_applicable_by', nullable: true }) notApplicableBy!: string | null;
  @Column('text', { name: 'not_applicable_reason', nullable: true }) notApplicableReason!: string | null;
  @Column('jsonb', { name: 'not_applicable_earlier' }) notApplicableEarlier!: object[];
}
