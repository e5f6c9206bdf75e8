import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('leaf', { schema: 'audit' })
export class AuditLeafEntity {
  @PrimaryColumn('bigint') leaf!: string;
  @Column('bigint', { name: 'event_id' }) eventId!: string;
}
