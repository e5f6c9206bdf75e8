import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_counter')
export class InsightCounterEntity {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('boolean') simulated!: boolean;
  @PrimaryColumn('text') month!: string;
  @PrimaryColumn('text') stage!: string;
  @PrimaryColumn('text') dimension!: string;
  @PrimaryColumn('text') member!: string;
  @PrimaryColumn('text') measure!: string;
  @PrimaryColumn('int') value!: number;
  @Column('int') count!: number;
}
