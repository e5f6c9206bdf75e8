import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Evaluations, split by secrecy: what insiders see (`evaluation`, narrow and hot), what everyone outside may know
 * (`evaluation_announced`), the folded state and the events, requests (the innovator's once announced), holds
 * (staff), decisions (secret until release) and their letters.
 */
export class Evaluations0003 implements MigrationInterface {
  name = 'Evaluations0003000000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table evaluation (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  programme_id uuid not null references programme,
  pipeline_version_id uuid not null references pipeline_version,
  number int not null,
  simulated boolean not null,
  stage text not null,
  run int not null,
  version int not null,
  entered_at timestamptz not null,
  due_at timestamptz,
  paused boolean not null default false,
  proposed text,
  unique (innovation_id, number)
) with (fillfactor = 80);
create index evaluation_entered on evaluation (programme_id, entered_at desc, id desc);
create index evaluation_due on evaluation (programme_id, due_at, id);
create index evaluation_stage on evaluation (programme_id, stage, entered_at desc, id desc);
create table evaluation_announced (
  evaluation_id uuid primary key references evaluation,
  stage text not null,
  run int not null,
  title text not null,
  since timestamptz not null
);
create table evaluation_state (
  evaluation_id uuid primary key references evaluation,
  state jsonb not null
);
create table evaluation_event (
  evaluation_id uuid not null references evaluation,
  version int not null,
  type text not null,
  at timestamptz not null,
  person_id uuid,
  data jsonb not null,
  primary key (evaluation_id, version)
);
create table stage_run (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  stage text not null,
  run int not null,
  entered_at timestamptz not null,
  left_at timestamptz,
  round_closed_at timestamptz,
  unique (evaluation_id, stage, run)
);
create table information_request (
  evaluation_id uuid not null references evaluation,
  id text not null,
  text text not null,
  questions text[] not null,
  opened_at timestamptz not null,
  announced_at timestamptz,
  answer_by date,
  closed_at timestamptz,
  outcome text,
  primary key (evaluation_id, id)
);
create table hold (
  evaluation_id uuid not null references evaluation,
  id text not null,
  kind text not null,
  text text not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  outcome text,
  primary key (evaluation_id, id)
);
create table decision (
  evaluation_id uuid not null references evaluation,
  decision text not null,
  outcome text not null,
  transition text,
  reason text not null,
  decided_at timestamptz not null,
  decided_by uuid,
  evidence jsonb,
  primary key (evaluation_id, decision)
);
create table letter (
  evaluation_id uuid not null,
  decision text not null,
  key text not null,
  title text not null,
  body jsonb not null,
  approved_at timestamptz,
  released_at timestamptz,
  primary key (evaluation_id, decision),
  foreign key (evaluation_id, decision) references decision
);
create table submission (
  id uuid primary key,
  innovation_id uuid not null references innovation,
  evaluation_id uuid not null references evaluation,
  revision int not null,
  form text not null,
  answers jsonb not null,
  frozen_by uuid not null references person,
  frozen_at timestamptz not null,
  unique (evaluation_id, revision)
);
create table submission_document (
  submission_id uuid not null references submission,
  document_id uuid not null references document,
  primary key (submission_id, document_id)
);
alter table document add constraint document_evaluation_exists foreign key (evaluation_id) references evaluation;
create table timer (
  evaluation_id uuid not null references evaluation,
  timer text not null,
  kind text not null,
  due_at timestamptz not null,
  escalate_to text not null,
  fired_at timestamptz,
  primary key (evaluation_id, timer)
);
create index timer_due on timer (due_at) where fired_at is null;
create table stage_counter (
  programme_id uuid not null references programme,
  stage text not null,
  shard int not null,
  count bigint not null,
  primary key (programme_id, stage, shard)
);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table document drop constraint document_evaluation_exists; drop table stage_counter, timer, submission_document, submission, letter, decision, hold, information_request, stage_run, evaluation_event, evaluation_state, evaluation_announced, evaluation',
    );
  }
}
