import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('commitment_key', { schema: 'audit' })
export class AuditCommitmentKeyEntity {
  @PrimaryColumn('text') record!: string;
  @Column('bytea') key!: Buffer;
}
