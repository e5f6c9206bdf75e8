import { Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_company')
export class InnovationCompanyEntity {
  @PrimaryColumn('uuid', { name: 'innovation_id' }) innovationId!: string;
  @PrimaryColumn('uuid', { name: 'company_id' }) companyId!: string;
}
