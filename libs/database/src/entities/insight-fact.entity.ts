import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_fact')
export class InsightFactEntity {
  @PrimaryColumn('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @PrimaryColumn('text') stage!: string;
  @PrimaryColumn('int') run!: number;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('boolean') simulated!: boolean;
  @Column('boolean') latest!: boolean;
  @Column('date', { name: 'submitted_on' }) submittedOn!: string;
  @Column('date', { name: 'entered_on' }) enteredOn!: string;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('text') outcome!: string;
  @Column('int', { nullable: true }) days!: number | null;
  @Column('int', { name: 'days_innovator', nullable: true }) daysInnovator!: number | null;
  @Column('int', { name: 'days_reviewers', nullable: true }) daysReviewers!: number | null;
  @Column('int', { name: 'days_service', nullable: true }) daysService!: number | null;
  @Column('int', { name: 'limit_days', nullable: true }) limitDays!: number | null;
  @Column('boolean', { name: 'on_time', nullable: true }) onTime!: boolean | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('boolean') paused!: boolean;
  @Column('text', { array: true }) categories!: string[];
  @Column('text', { name: 'organisation_type' }) organisationType!: string;
  @Column('text') region!: string;
}
