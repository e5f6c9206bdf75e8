import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { InsightFact } from '@waymark/domain/insights';

/** A fact with the evaluation that it is of. */
export interface CountedFact extends InsightFact {
  evaluationId: string;
  programmeId: string;
  simulated: boolean;
}

/** A fact as the domain reads it; `f` is the row. */
export const FACT = `f.evaluation_id as "evaluationId", f.programme_id as "programmeId", f.simulated, f.stage, f.run, f.latest, f.submitted_on::text as "submittedOn", f.entered_on::text as "enteredOn",
  f.left_on::text as "leftOn", f.outcome, f.days, case when f.days is not null then jsonb_build_object('innovator', f.days_innovator, 'reviewers', f.days_reviewers, 'service', f.days_service) end as "byHolder",
  f.limit_days as limit, f.on_time as "onTime", f.due_on::text as "dueOn", f.paused, f.categories, f.organisation_type as "organisationType", f.region`;

const INSERT = `
insert into insight_fact (evaluation_id, programme_id, simulated, stage, run, latest, submitted_on, entered_on, left_on, outcome, days, days_innovator, days_reviewers, days_service,
  limit_days, on_time, due_on, paused, categories, organisation_type, region)
select r."evaluationId", r."programmeId", r.simulated, r.stage, r.run, r.latest, r."submittedOn", r."enteredOn", r."leftOn", r.outcome, r.days,
  (r."byHolder" ->> 'innovator')::int, (r."byHolder" ->> 'reviewers')::int, (r."byHolder" ->> 'service')::int, r."limit", r."onTime", r."dueOn", r.paused, r.categories, r."organisationType", r.region
from jsonb_to_recordset($1::jsonb) as r("evaluationId" uuid, "programmeId" uuid, simulated boolean, stage text, run int, latest boolean, "submittedOn" date, "enteredOn" date, "leftOn" date, outcome text,
  days int, "byHolder" jsonb, "limit" int, "onTime" boolean, "dueOn" date, paused boolean, categories text[], "organisationType" text, region text)`;

/** Puts facts in the place of all that stood for these evaluations. @returns those that stood there */
export const replaceFacts = async (tx: Tx, evaluations: readonly string[], facts: readonly CountedFact[]): Promise<CountedFact[]> => {
  const before = await rowsOf<CountedFact>(tx, `select ${FACT} from insight_fact f where f.evaluation_id = any($1::uuid[])`, [evaluations]);
  await rowsOf(tx, 'delete from insight_fact where evaluation_id = any($1::uuid[])', [evaluations]);
  await rowsOf(tx, INSERT, [JSON.stringify(facts)]);
  return before;
};
