import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('passport')
export class PassportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('text') file!: string;
  @Column('date', { name: 'valid_until' }) validUntil!: string;
  @Column('uuid', { name: 'issued_by' }) issuedBy!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  @Column('boolean') simulated!: boolean;
}
