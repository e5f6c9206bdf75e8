import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_member')
export class InnovationMemberEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') access!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('timestamptz', { name: 'made_owner_at', nullable: true }) madeOwnerAt!: Date | null;
  @Column('uuid', { name: 'made_owner_by', nullable: true }) madeOwnerBy!: string | null;
}
