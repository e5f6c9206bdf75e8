import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event', { schema: 'audit' })
export class AuditEventEntity {
  @PrimaryColumn('bigint') id!: string;
  @Column('text') stream!: string;
  @Column('bigint') seq!: string;
  @Column('text') hash!: string;
  @Column('text') text!: string;
}
