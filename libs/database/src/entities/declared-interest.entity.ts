import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('declared_interest')
export class DeclaredInterestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'declaration_id' }) declarationId!: string;
  @Column('text') nature!: string;
  @Column('text', { nullable: true }) company!: string | null;
  @Column('uuid', { name: 'innovation_id', nullable: true }) innovationId!: string | null;
  @Column('text') description!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
