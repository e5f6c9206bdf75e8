import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('interest_rules')
export class InterestRulesEntity {
  @PrimaryColumn('int') version!: number;
  @Column('int', { name: 'look_back_years' }) lookBackYears!: number;
  @Column('json') natures!: Record<string, unknown>;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
