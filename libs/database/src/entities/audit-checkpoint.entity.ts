import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('checkpoint', { schema: 'audit' })
export class AuditCheckpointEntity {
  @PrimaryColumn('bigint') size!: string;
  @Column('text') note!: string;
  @Column('timestamptz') at!: Date;
}
