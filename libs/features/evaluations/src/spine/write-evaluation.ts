import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { PipelineEvent, PipelineState } from '@waymark/domain/pipeline';
import { v7 as uuid } from 'uuid';
import { enqueueFiring } from './enqueue-firing.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { changedRows, hotColumns, project } from './projections.ts';
import { renameRun } from './rename-run.ts';

/** Shape of the JSON that one table's rows come in; `$1` evaluation, `$2` the document. */
const rows = (key: string, columns: string): string => `jsonb_to_recordset($2::jsonb -> '${key}') as r(${columns})`;

/**
 * One statement writes it all: the guarded update (nobody may have written since the state was read), the events,
 * the state, and the rows that lists and people read.
 */
const WRITE = `
with moved as (
  update evaluation set stage = $3, run = $4, version = $5, entered_at = $6, due_at = $7, paused = $8, proposed = $9, pipeline_version_id = $11
  where id = $1 and version = $10 returning id, programme_id, innovation_id, pipeline_version_id, number, simulated
), events as (
  insert into evaluation_event (evaluation_id, version, type, at, person_id, data)
  select m.id, r.version, r.type, r.at, r.person_id, r.data
  from moved m, ${rows('events', 'version int, type text, at timestamptz, person_id uuid, data jsonb')}
), state as (
  insert into evaluation_state (evaluation_id, state) select id, $2::jsonb -> 'state' from moved
  on conflict (evaluation_id) do update set state = excluded.state
), runs as (
  insert into stage_run (id, evaluation_id, stage, run, entered_at, left_at, round_closed_at)
  select r.id, m.id, r.stage, r.run, r.entered_at, r.left_at, r.round_closed_at
  from moved m, ${rows('runs', 'id uuid, stage text, run int, entered_at timestamptz, left_at timestamptz, round_closed_at timestamptz')}
  on conflict (evaluation_id, stage, run) do update set left_at = excluded.left_at, round_closed_at = excluded.round_closed_at
), requests as (
  insert into information_request (evaluation_id, id, text, questions, opened_at, announced_at, answer_by, closed_at, outcome)
  select m.id, r.id, r.text, r.questions, r.opened_at, r.announced_at, r.answer_by, r.closed_at, r.outcome
  from moved m, ${rows('requests', 'id text, text text, questions text[], opened_at timestamptz, announced_at timestamptz, answer_by date, closed_at timestamptz, outcome text')}
  on conflict (evaluation_id, id) do update set announced_at = excluded.announced_at, closed_at = excluded.closed_at, outcome = excluded.outcome,
    answer_by = case when information_request.closed_at is null then excluded.answer_by else information_request.answer_by end -- one that is over keeps the day that was told
), holds as (
  insert into hold (evaluation_id, id, kind, text, opened_at, opened_by, closed_at, outcome)
  select m.id, r.id, r.kind, r.text, r.opened_at, r.opened_by, r.closed_at, r.outcome
  from moved m, ${rows('holds', 'id text, kind text, text text, opened_at timestamptz, opened_by uuid, closed_at timestamptz, outcome text')}
  on conflict (evaluation_id, id) do update set closed_at = excluded.closed_at, outcome = excluded.outcome
), decisions as (
  insert into decision (evaluation_id, decision, outcome, transition, reason, decided_at, decided_by)
  select m.id, r.decision, r.outcome, r.transition, r.reason, r.decided_at, r.decided_by
  from moved m, ${rows('decisions', 'decision text, outcome text, transition text, reason text, decided_at timestamptz, decided_by uuid')}
  on conflict (evaluation_id, decision) do nothing
), letters as (
  insert into letter (evaluation_id, decision, key, title, body, approved_at, released_at)
  select m.id, r.decision, r.key, r.title, r.body, r.approved_at, r.released_at
  from moved m, ${rows('letters', 'decision text, key text, title text, body jsonb, approved_at timestamptz, released_at timestamptz')}
  on conflict (evaluation_id, decision) do update set body = excluded.body, approved_at = excluded.approved_at, released_at = excluded.released_at
    where letter.released_at is null -- what was sent never changes, whatever version is read since
), stopped as (
  delete from timer t using moved m where t.evaluation_id = m.id and t.fired_at is null
    and t.timer not in (select r.timer from ${rows('timers', 'timer text')})
), timers as (
  insert into timer (evaluation_id, timer, kind, due_at, escalate_to)
  select m.id, r.timer, r.kind, r.due_at, r.escalate_to
  from moved m, ${rows('timers', 'timer text, kind text, due_at timestamptz, escalate_to text')}
  on conflict (evaluation_id, timer) do update set due_at = excluded.due_at
), fired as (
  update timer t set fired_at = r.at from moved m, ${rows('fired', 'timer text, at timestamptz')}
  where t.evaluation_id = m.id and t.timer = r.timer
), announced as (
  insert into evaluation_announced (evaluation_id, innovation_id, programme_id, pipeline_version_id, number, simulated, stage, run, title, since)
  select m.id, m.innovation_id, m.programme_id, m.pipeline_version_id, m.number, m.simulated, r.stage, r.run, r.title, r.since from moved m, ${rows('announced', 'stage text, run int, title text, since timestamptz')}
  on conflict (evaluation_id) do update set stage = excluded.stage, run = excluded.run, title = excluded.title, since = excluded.since, pipeline_version_id = excluded.pipeline_version_id
), counters as (
  insert into stage_counter (programme_id, stage, shard, count)
  select m.programme_id, r.stage, pg_backend_pid() % 16, r.change from moved m, ${rows('counters', 'stage text, change int')} order by r.stage
  on conflict (programme_id, stage, shard) do update set count = stage_counter.count + excluded.count
), changes as (
  insert into insight_change (evaluation_id, version) select id, $5 from moved
)
select id from moved`;

/**
 * Writes what was decided, and leaves the job that fires its timers. The one place where an evaluation's stage and state change.
 *
 * @param becomes the evaluation under the version that it is moved to, where it is moved
 * @throws Error when somebody wrote in between, which the lock rules out
 */
export const writeEvaluation = async (
  tx: Tx,
  evaluation: LockedEvaluation,
  after: PipelineState,
  events: PipelineEvent[],
  now: string,
  becomes: LockedEvaluation = evaluation,
): Promise<void> => {
  const before = evaluation.state;
  const [was, is] = [project(evaluation, before, now), project(becomes, after, now)];
  const changed = changedRows(was, is);
  const hot = hotColumns(becomes, after, now);
  if (becomes.versionId !== evaluation.versionId) await renameRun(tx, evaluation, after);
  const document = {
    ...changed,
    announced: becomes.versionId === evaluation.versionId ? changed.announced : is.announced,
    runs: changed.runs.map((run) => ({ id: uuid(), ...run })),
    state: after,
    events: events.map((event, index) => ({
      version: before.version + index + 1,
      type: event.type,
      at: event.at,
      person_id: event.by?.person ?? null,
      data: event,
    })),
    fired: events.flatMap((event) => (event.type === 'timer-fired' ? [{ timer: event.timer, at: event.at }] : [])),
    counters: stageChanges(before.version === 0 ? null : before.stage, after.stage),
  };
  const written = await rowsOf(tx, WRITE, [
    evaluation.id, JSON.stringify(document), hot.stage, hot.run, hot.version, hot.enteredAt, hot.dueAt, hot.paused, hot.proposed, before.version, becomes.versionId,
  ]);
  if (written.length === 0) throw new Error(`Evaluation ${evaluation.id} changed under its own lock`);
  await enqueueFiring(tx, evaluation.id, was.timers, is.timers);
};

/** One less where it was, one more where it is; in the order of stages, so that two moves never wait for each other. */
const stageChanges = (from: string | null, to: string): { stage: string; change: number }[] =>
  from === to ? [] : [...(from ? [{ stage: from, change: -1 }] : []), { stage: to, change: 1 }];
