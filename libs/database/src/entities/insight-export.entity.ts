import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_export')
export class InsightExportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'requested_by' }) requestedBy!: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('text') what!: string;
  @Column('text') format!: string;
  @Column('jsonb') filter!: unknown;
  @Column('uuid', { name: 'programme_ids', array: true }) programmeIds!: string[];
  @Column('text') state!: string;
  @Column('int', { name: 'rows_done' }) rowsDone!: number;
  @Column('int', { name: 'rows_all', nullable: true }) rowsAll!: number | null;
  @Column('int', { nullable: true }) bytes!: number | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt!: Date | null;
  @Column('uuid', { array: true }) excluded!: string[];
  @Column('uuid', { array: true }) own!: string[];
  @Column('uuid', { array: true }) blind!: string[];
}
