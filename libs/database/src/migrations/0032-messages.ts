import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, set, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/**
 * Threads of messages on an evaluation. Messages are added and never changed, but for when somebody of another side first
 * read them. What one person has read stands apart: it is theirs alone.
 */
const TABLES = `
create table message_thread (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  audience text not null check (audience in ('innovator', 'reviewer', 'staff')),
  reviewer_id uuid references person,
  subject text not null,
  started_by uuid not null references person,
  started_at timestamptz not null,
  last_at timestamptz not null,
  messages int not null check (messages > 0),
  waits_since timestamptz,
  check ((audience = 'reviewer') = (reviewer_id is not null))
);
create index message_thread_evaluation on message_thread (evaluation_id, last_at desc);
create index message_thread_waiting on message_thread (evaluation_id) where waits_since is not null;
create table message (
  thread_id uuid not null references message_thread,
  number int not null check (number > 0),
  side text not null check (side in ('service', 'innovator', 'reviewer')),
  text text not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  read_at timestamptz,
  primary key (thread_id, number)
);
create table message_attachment (
  id uuid primary key,
  thread_id uuid not null,
  number int not null,
  place int not null,
  upload_id uuid not null unique references upload,
  file_name text not null,
  foreign key (thread_id, number) references message,
  unique (thread_id, number, place)
);
create table message_mark (
  thread_id uuid not null references message_thread,
  person_id uuid not null references person,
  read_to int not null check (read_to > 0),
  primary key (thread_id, person_id)
);
create index message_mark_person on message_mark (person_id);
grant select, insert on message, message_attachment to ${BOTH};
grant update (read_at) on message to ${BOTH};
grant select, insert, update on message_thread to ${BOTH};
grant select, insert, update, delete on message_mark to ${BOTH};`;

const secured = (table: string, sight: string): string => `
alter table ${table} enable row level security, force row level security;
create policy owner on ${table} to waymark_migrate using (true) with check (true);
create policy platform on ${table} to ${BOTH} using (${MAY_WRITE}) with check (${MAY_WRITE});
create policy sight on ${table} for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

/** Staff see all of their evaluations, the team what is for it, a reviewer their own while they hold a seat. */
const THREAD_SIGHT = `(stands_as_staff(evaluation_id) or (audience = 'innovator' and team_knows(evaluation_id))
  or (reviewer_id = ${VIEWER} and evaluation_id = any (${set('assigned')}) and is_in_sight(evaluation_id)))`;

const uploads = (sight: string): string => `
drop policy sight on upload;
create policy sight on upload for select to ${BOTH} using (${IS_PLATFORM} or ${sight});`;

const UPLOAD_SIGHT = `(uploaded_by = ${VIEWER}) or (is_attached_in_sight(id))`;

const SECURED = `
${asked('is_thread_in_sight', 'of_thread uuid', 'exists (select 1 from message_thread t where t.id = of_thread)')}
${asked('is_sent_in_sight', 'of_upload uuid', 'exists (select 1 from message_attachment a where a.upload_id = of_upload)')}
${secured('message_thread', THREAD_SIGHT)}
${secured('message', 'is_thread_in_sight(thread_id)')}
${secured('message_attachment', 'is_thread_in_sight(thread_id)')}
${secured('message_mark', `person_id = ${VIEWER}`)}
${uploads(`${UPLOAD_SIGHT} or (is_sent_in_sight(id))`)}`;

/** Messages between the staff of an evaluation, its innovator and its reviewers. */
export class Messages0032 implements MigrationInterface {
  name = 'Messages00329000000000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(SECURED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(uploads(UPLOAD_SIGHT));
    await db.query('drop table message_mark, message_attachment, message, message_thread; drop function is_thread_in_sight(uuid), is_sent_in_sight(uuid)');
  }
}
