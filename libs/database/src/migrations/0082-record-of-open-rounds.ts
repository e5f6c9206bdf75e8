import type { MigrationInterface, QueryRunner } from 'typeorm';
import { set, VIEWER } from './0011-row-security/viewer.ts';

/**
 * The record says who was asked to review, and when each review was saved, sent or voted on: until the round is closed that
 * is not for whoever has a seat in it. They are the evaluations of `blindIn`; triage is one officer's work, and no round of several.
 */
const BLIND = `
  union select 'evaluation/' || e.id from assignment a join evaluation e on e.id = a.evaluation_id join stage_run t on t.id = a.stage_run_id
    where a.person_id = ${VIEWER} and a.state in ('invited', 'accepted', 'submitted') and t.stage = e.stage and t.run = e.run and t.round_closed_at is null
      and not exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s where v.id = e.pipeline_version_id and s ->> 'id' = e.stage and s ->> 'kind' = 'triage')`;

const barredStreams = (also: string): string => `
create or replace function barred_streams() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select unnest(array['evaluation/' || e.id, 'innovation/' || e.innovation_id]) from evaluation e where e.id = any (${set('excluded')})
  union select 'evaluation/' || e.id from evaluation e where e.innovation_id = any (${set('own')})
  union select 'innovation/' || i from unnest(${set('own')}) i${also}
$$`;

/** An auditor or administrator who reviews reads nothing of their round in the record while it is open. */
export class RecordOfOpenRounds0082 implements MigrationInterface {
  name = 'RecordOfOpenRounds00829000000000082';

  async up(db: QueryRunner): Promise<void> {
    await db.query(barredStreams(BLIND));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(barredStreams(''));
  }
}
