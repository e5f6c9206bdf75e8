import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('declaration')
export class DeclarationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'declared_on' }) declaredOn!: string;
  @Column('date', { name: 'valid_until' }) validUntil!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
