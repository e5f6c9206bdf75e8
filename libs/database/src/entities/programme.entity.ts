import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('boolean') demonstration!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
