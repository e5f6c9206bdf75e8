import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pipeline_version')
export class PipelineVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') pin!: string;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('text') status!: string;
  @Column('jsonb') definition!: unknown;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}
