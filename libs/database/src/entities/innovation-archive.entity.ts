import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_archive')
export class InnovationArchiveEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('timestamptz', { name: 'archived_at' }) archivedAt!: Date;
}
