import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conflict')
export class ConflictEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evaluation_id' }) evaluationId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') source!: string;
  @Column('text') effect!: string;
  @Column('text') because!: string;
  @Column('text') state!: string;
  @Column('timestamptz', { name: 'found_at' }) foundAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('uuid', { name: 'waiver_proposed_by', nullable: true }) waiverProposedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
