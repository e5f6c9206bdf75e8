import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people, what they hold and what they have declared; the installation and its clock. */
export class People0001 implements MigrationInterface {
  name = 'People0001000000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table installation (
  id int primary key check (id = 1),
  log text not null,
  mode text not null check (mode in ('demonstration', 'production')),
  created_at timestamptz not null,
  administrator_id uuid not null,
  clock_offset_ms bigint not null default 0,
  look_back_from date,
  check (mode = 'demonstration' or (clock_offset_ms = 0 and look_back_from is null))
);
create table organisation (
  id uuid primary key,
  name text not null unique,
  type text not null,
  ods_code text,
  region text,
  parent_id uuid references organisation,
  valid_from date,
  valid_to date,
  created_at timestamptz not null
);
create table person (
  id uuid primary key,
  display_name text not null,
  organisation_id uuid not null references organisation,
  created_at timestamptz not null,
  disabled_at timestamptz,
  simulated boolean not null default false
);
create table person_contact (
  person_id uuid primary key references person,
  email text not null unique
);
create table reviewer_profile (
  person_id uuid primary key references person,
  specialties text[] not null default '{}',
  methods text[] not null default '{}',
  stages text[] not null default '{}',
  max_concurrent_reviews int not null check (max_concurrent_reviews >= 0)
);
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  from_day date not null,
  to_day date not null,
  check (from_day <= to_day)
);
create index absence_person on absence (person_id);
create table declaration (
  id uuid primary key,
  person_id uuid not null references person,
  declared_on date not null,
  valid_until date not null,
  recorded_at timestamptz not null
);
create index declaration_person on declaration (person_id, recorded_at desc);
create table declared_interest (
  id uuid primary key,
  declaration_id uuid not null references declaration,
  nature text not null,
  company text,
  innovation_id uuid,
  description text not null,
  ended_on date
);
create index declared_interest_declaration on declared_interest (declaration_id);
create table company (
  id uuid primary key,
  name text not null,
  note text
);
create table company_name (
  folded text primary key,
  company_id uuid not null references company,
  name text not null
);
create table company_owner (
  parent_id uuid not null references company,
  child_id uuid not null references company,
  primary key (parent_id, child_id)
);
create table answered_command (
  person_id uuid not null,
  key text not null,
  operation text not null,
  body_hash text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (person_id, key)
);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table answered_command, company_owner, company_name, company, declared_interest, declaration, absence, reviewer_profile, person_contact, person, organisation, installation',
    );
  }
}
