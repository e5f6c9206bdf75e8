import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reviews (assignment), that a review exists (review), what it says (review_content), conflicts and votes. */
export class Reviewing0004 implements MigrationInterface {
  name = 'Reviewing0004000000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create table assignment (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  tracks text[] not null,
  gates text[] not null,
  state text not null check (state in ('invited', 'accepted', 'submitted', 'declined', 'recused', 'expired', 'released')),
  invited_by uuid not null references person,
  invited_at timestamptz not null,
  responded_at timestamptz,
  settled_at timestamptz,
  reason text,
  unique (stage_run_id, person_id)
);
create index assignment_open on assignment (person_id) where state in ('invited', 'accepted');
create index assignment_evaluation on assignment (evaluation_id);
create table reviewer_label (
  evaluation_id uuid not null references evaluation,
  person_id uuid not null references person,
  label text not null,
  primary key (evaluation_id, person_id),
  unique (evaluation_id, label)
);
create table review (
  id uuid primary key,
  assignment_id uuid not null unique references assignment,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  submission_id uuid references submission,
  rubric text not null,
  version int not null,
  submitted_version int,
  submitted_at timestamptz,
  simulated boolean not null
);
create index review_stage_run on review (stage_run_id);
create table review_content (
  review_id uuid not null references review,
  version int not null,
  criteria jsonb not null,
  gates jsonb not null,
  saved_at timestamptz not null,
  submitted boolean not null,
  primary key (review_id, version)
);
create table conflict (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  person_id uuid not null references person,
  source text not null check (source in ('detected', 'declared')),
  effect text not null check (effect in ('exclude', 'declare_only')),
  because text not null,
  state text not null check (state in ('open', 'noted', 'confirmed', 'waiver-proposed', 'waived')),
  found_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references person,
  waiver_proposed_by uuid references person,
  reason text
);
create index conflict_evaluation on conflict (evaluation_id, person_id);
create table panel_vote (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  stage_run_id uuid not null references stage_run,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  vote text not null check (vote in ('for', 'against', 'abstain')),
  motion text not null,
  reason text not null,
  cast_at timestamptz not null,
  simulated boolean not null,
  unique (stage_run_id, person_id)
);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table panel_vote, conflict, review_content, review, reviewer_label, assignment');
  }
}
