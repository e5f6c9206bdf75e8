import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stream', { schema: 'audit' })
export class AuditStreamEntity {
  @PrimaryColumn('text') stream!: string;
  @Column('bigint') seq!: string;
  @Column('text') hash!: string;
}
