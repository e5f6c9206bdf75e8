import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/**
 * Invitations that link a person of ours to the account of a provider that whoever brings them signs in with. What is
 * sent out derives from the id and the secret of the installation: reading this table links nobody.
 */
export class SignInInvitations0012 implements MigrationInterface {
  name = 'SignInInvitations00129000000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table sign_in_invitation (
  id uuid primary key,
  person_id uuid not null references person,
  invited_by uuid references person,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  withdrawn_at timestamptz,
  check (used_at is null or withdrawn_at is null)
);
create unique index sign_in_invitation_open on sign_in_invitation (person_id) where used_at is null and withdrawn_at is null;
grant select, insert, update, delete on sign_in_invitation to waymark_api;
alter table sign_in_invitation enable row level security, force row level security;
create policy owner on sign_in_invitation to waymark_migrate using (true) with check (true);
create policy platform on sign_in_invitation to waymark_api using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on sign_in_invitation for select to waymark_api using (${IS_PLATFORM});`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sign_in_invitation');
  }
}
