import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_import')
export class InnovationImportEntity {
  @PrimaryColumn('text') reference!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('timestamptz', { name: 'imported_at' }) importedAt!: Date;
}
