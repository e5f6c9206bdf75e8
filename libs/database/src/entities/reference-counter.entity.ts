import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reference_counter')
export class ReferenceCounterEntity {
  @PrimaryColumn('int') year!: number;
  @Column('int') last!: number;
}
