import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('passport_issuer')
export class PassportIssuerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'key_id' }) keyId!: string;
  @Column('text', { name: 'public_key' }) publicKey!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy!: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
