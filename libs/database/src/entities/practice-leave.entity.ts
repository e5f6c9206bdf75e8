import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_leave')
export class PracticeLeaveEntity {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('text') form!: string;
  @Column('jsonb') answers!: object;
  @Column('uuid', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
}
