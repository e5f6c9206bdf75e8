import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE } from './0011-row-security/viewer.ts';

/**
 * Erasure of a person, and what periods of retention count from. `stored_at` is of the database's own clock: the
 * simulated months of a demonstration must not throw away the answer to a request of a minute ago. The worker erases
 * too, so it may see and remove what only the API could.
 */
export class Erasure0013 implements MigrationInterface {
  name = 'Erasure00139000000000013'; // TypeORM orders by the last 13 digits: after 9000000000011

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
alter table person add erased_at timestamptz, add constraint person_erased check (erased_at is null or disabled_at is not null);
alter table answered_command add stored_at timestamptz not null default now();
create index answered_command_stored on answered_command (stored_at);
alter table upload add stored_at timestamptz not null default now();
create index upload_unattached on upload (stored_at) where attached_at is null;
grant delete on audit.commitment_key to waymark_api, waymark_worker;
grant select, delete on person_identity to waymark_worker;
grant select, update, delete on sign_in_invitation to waymark_worker;
grant select, update, delete on session to waymark_worker;
${policies('waymark_api, waymark_worker')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
${policies('waymark_api')}
revoke select, update, delete on session, person_identity, sign_in_invitation from waymark_worker;
revoke delete on audit.commitment_key from waymark_api, waymark_worker;
alter table upload drop stored_at;
alter table answered_command drop stored_at;
alter table person drop erased_at`);
  }
}

const policies = (roles: string): string => `
drop policy platform on sign_in_invitation;
drop policy sight on sign_in_invitation;
create policy platform on sign_in_invitation to ${roles} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on sign_in_invitation for select to ${roles} using (${IS_PLATFORM});`;
