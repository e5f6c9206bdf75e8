import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('panel_note')
export class PanelNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text', { nullable: true }) criterion!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) corrects!: string | null;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
