import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counts of one group in a month at a site. */
@Entity('group_reading')
export class GroupReadingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'measure_id' }) measureId!: string;
  @Column('uuid', { name: 'site_id' }) siteId!: string;
  @Column('date') month!: string;
  @Column('text') breakdown!: string;
  @Column('text', { name: 'group_name' }) groupName!: string;
  @Column('double precision') numerator!: number;
  @Column('double precision') denominator!: number;
  @Column('int') version!: number;
  @Column('boolean') superseded!: boolean;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('boolean') simulated!: boolean;
}
