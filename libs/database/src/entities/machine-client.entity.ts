import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('machine_client')
export class MachineClientEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('date', { name: 'last_used_on', nullable: true }) lastUsedOn!: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy!: string | null;
}
