import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * To the team of an innovation, for a person or for an e-mail address. Whether the address is somebody's here is asked
 * when they look and never when they are invited, so that inviting tells nothing. Address and name go once it is
 * answered or withdrawn. What is sent out derives from the id and the secret of the installation. It runs on the time of
 * the database, like invitations to sign in.
 */
const TABLE = `
create table team_invitation (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  access text not null check (access in ('edit', 'view')),
  person_id uuid references person,
  address text check (address = lower(address)),
  name text,
  invited_by uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  accepted_at timestamptz,
  declined_at timestamptz,
  answered_by uuid references person,
  withdrawn_at timestamptz,
  check (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1),
  check (num_nonnulls(accepted_at, declined_at) = num_nonnulls(answered_by)),
  check ((address is null) = (name is null)),
  check (num_nonnulls(person_id, address) = 1 or num_nonnulls(accepted_at, declined_at, withdrawn_at) = 1)
);
create unique index team_invitation_person on team_invitation (innovation_id, person_id) where accepted_at is null and declined_at is null and withdrawn_at is null;
create unique index team_invitation_address on team_invitation (innovation_id, address) where accepted_at is null and declined_at is null and withdrawn_at is null;
create index team_invitation_invited on team_invitation (person_id);
create index team_invitation_addressed on team_invitation (address);
grant select, insert, update, delete on team_invitation to waymark_api;
grant select, update, delete on team_invitation to waymark_worker;`;

/** The team sees whom it has invited, and whoever is invited what they are invited to. */
const SECURED = `
alter table team_invitation enable row level security, force row level security;
create policy owner on team_invitation to waymark_migrate using (true) with check (true);
create policy platform on team_invitation to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on team_invitation for select to ${BOTH} using (${IS_PLATFORM} or innovation_id = any (${set('own')}) or person_id = ${VIEWER}
  or address = (select c.email from person_contact c where c.person_id = ${VIEWER}));`;

/** Who made somebody the owner and when, so that they can be told. Rights of members stay as they are. */
const OWNERS = `
alter table innovation_member add made_owner_at timestamptz, add made_owner_by uuid references person,
  add constraint innovation_member_made_owner check ((made_owner_at is null) = (made_owner_by is null));`;

/** Nobody is of a team without their word: invitations that they answer. */
export class TeamInvitations0018 implements MigrationInterface {
  name = 'TeamInvitations00189000000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(SECURED);
    await db.query(OWNERS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table innovation_member drop made_owner_at, drop made_owner_by; drop table team_invitation');
  }
}
