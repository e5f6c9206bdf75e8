import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('int') id!: number;
  @Column('text') log!: string;
  @Column('text') mode!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'administrator_id' }) administratorId!: string;
  @Column('bigint', { name: 'clock_offset_ms' }) clockOffsetMs!: string;
  @Column('date', { name: 'look_back_from', nullable: true }) lookBackFrom!: string | null;
}
