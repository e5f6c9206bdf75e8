import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('information_request')
export class InformationRequestEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') text!: string;
  @Column('text', { array: true }) questions!: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'announced_at', nullable: true }) announcedAt!: Date | null;
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
}
