import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'acting_role', nullable: true }) actingRole!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'authenticated_at', nullable: true }) authenticatedAt!: Date | null;
  @Column('boolean', { name: 'second_factor' }) secondFactor!: boolean;
  @Column('text', { name: 'id_token_hint', nullable: true }) idTokenHint!: string | null;
  @Column('timestamptz', { name: 'signed_out_at', nullable: true }) signedOutAt!: Date | null;
}
