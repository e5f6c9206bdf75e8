import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') type!: string;
  @Column('text', { name: 'ods_code', nullable: true }) odsCode!: string | null;
  @Column('text', { name: 'local_code', nullable: true }) localCode!: string | null;
  @Column('text', { name: 'ons_code', nullable: true }) onsCode!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  /** The tenth of areas by deprivation that it serves, 1 the most deprived. */
  @Column('smallint', { name: 'deprivation_decile', nullable: true }) deprivationDecile!: number | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
