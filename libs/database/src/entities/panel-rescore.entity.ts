import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_rescore')
export class PanelRescoreEntity {
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') criterion!: string;
  @Column('int') score!: number;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('boolean') simulated!: boolean;
}
