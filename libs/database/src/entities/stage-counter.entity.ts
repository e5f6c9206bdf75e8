import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stage_counter')
export class StageCounterEntity {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('text') stage!: string;
  @PrimaryColumn('int') shard!: number;
  @Column('bigint') count!: string;
}
