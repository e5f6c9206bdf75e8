import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('insight_export_part')
export class InsightExportPartEntity {
  @PrimaryColumn('uuid', { name: 'export_id' }) exportId!: string;
  @PrimaryColumn('int') part!: number;
  @Column('bytea') bytes!: Buffer;
}
