import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes and their pipeline versions; innovations, their teams, drafts and documents. */
export class Innovations0002 implements MigrationInterface {
  name = 'Innovations0002000000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table programme (
  id uuid primary key,
  code text not null unique,
  name text not null,
  demonstration boolean not null,
  created_at timestamptz not null
);
create table pipeline_version (
  id uuid primary key,
  programme_id uuid not null references programme,
  pin text not null,
  content_hash text not null,
  status text not null check (status in ('published', 'retired')),
  definition jsonb not null,
  published_by uuid not null references person,
  published_at timestamptz not null,
  retired_at timestamptz,
  unique (programme_id, pin)
);
create table role_holding (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null,
  programme_id uuid references programme,
  granted_by uuid not null,
  granted_at timestamptz not null,
  revoked_at timestamptz
);
create unique index role_holding_one on role_holding
  (person_id, role, coalesce(programme_id, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;
create table reference_counter (
  year int primary key,
  last int not null
);
create table innovation (
  id uuid primary key,
  reference text not null unique,
  name text not null,
  organisation_id uuid not null references organisation,
  created_by uuid not null references person,
  created_at timestamptz not null,
  simulated boolean not null default false
);
alter table declared_interest add constraint declared_interest_innovation foreign key (innovation_id) references innovation;
create table innovation_company (
  innovation_id uuid not null references innovation,
  company_id uuid not null references company,
  primary key (innovation_id, company_id)
);
create table innovation_member (
  innovation_id uuid not null references innovation,
  person_id uuid not null references person,
  access text not null check (access in ('owner', 'edit', 'view')),
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (innovation_id, person_id)
);
create index innovation_member_person on innovation_member (person_id);
create table innovation_draft (
  innovation_id uuid primary key references innovation,
  form text not null,
  answers jsonb not null,
  version int not null,
  saved_by uuid not null references person,
  saved_at timestamptz not null
);
create table upload (
  id uuid primary key,
  file_name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  storage_key text not null unique,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  attached_at timestamptz
);
create table document (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  evaluation_id uuid,
  upload_id uuid not null references upload,
  kind text not null,
  file_name text not null,
  valid_until date,
  attached_by uuid not null references person,
  attached_at timestamptz not null,
  replaced_by uuid references document,
  removed_at timestamptz,
  simulated boolean not null default false
);
create index document_innovation on document (innovation_id);
create index document_evaluation on document (evaluation_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table declared_interest drop constraint declared_interest_innovation; drop table document, upload, innovation_draft, innovation_member, innovation_company, innovation, reference_counter, role_holding, pipeline_version, programme',
    );
  }
}
