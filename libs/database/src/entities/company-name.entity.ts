import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('company_name')
export class CompanyNameEntity {
  @PrimaryColumn('text') folded!: string;
  @Column('uuid', { name: 'company_id' }) companyId!: string;
  @Column('text') name!: string;
}
