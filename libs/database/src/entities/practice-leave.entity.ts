import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_leave')
export class PracticeLeaveEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
}
