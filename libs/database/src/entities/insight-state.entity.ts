import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_state')
export class InsightStateEntity {
  @PrimaryColumn('int') id!: number;
  @Column('timestamptz', { name: 'counted_at', nullable: true }) countedAt!: Date | null;
}
