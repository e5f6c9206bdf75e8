import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('carried_pack')
export class CarriedPackEntity {
  @PrimaryColumn('text') pin!: string;
  @Column('text') digest!: string;
  @Column('timestamptz', { name: 'carried_since' }) carriedSince!: Date;
}
