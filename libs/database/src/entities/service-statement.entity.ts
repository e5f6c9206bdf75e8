import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service_statement')
export class ServiceStatementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') file!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
}
