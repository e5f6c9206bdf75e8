import { Entity, PrimaryColumn } from 'typeorm';

@Entity('company_owner')
export class CompanyOwnerEntity {
  @PrimaryColumn('uuid', { name: 'parent_id' }) parentId!: string;
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
}
