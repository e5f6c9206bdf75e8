import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('passport_import')
export class PassportImportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'innovation_id' }) innovationId!: string;
  @Column('text') digest!: string;
  @Column('text', { name: 'key_id' }) keyId!: string;
  @Column('text') issuer!: string;
  @Column('text') file!: string;
  @Column('date', { name: 'valid_until' }) validUntil!: string;
  @Column('uuid', { name: 'imported_by' }) importedBy!: string;
  @Column('timestamptz', { name: 'imported_at' }) importedAt!: Date;
  @Column('boolean') simulated!: boolean;
}
