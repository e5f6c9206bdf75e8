import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tree', { schema: 'audit' })
export class AuditTreeEntity {
  @PrimaryColumn('int') id!: number;
  @Column('bigint') size!: string;
  @Column('text', { array: true }) nodes!: string[];
}
