import { EVIDENCE, inReview, reviewerSeat, reviewsFor, seated } from './brought-forward.ts';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';

/** A case that the first clinical reviewer has reviewed, whose round is closed. @returns its id */
export const servedOnce = async (api: TestApi, cast: Cast): Promise<string> => {
  const seat = reviewerSeat('clinical-reviewer');
  const { evaluationId } = await inReview(cast);
  const [reviewer] = await seated(cast, evaluationId, [{ personId: cast.ids('clinical-reviewer')[0]!, seat }], api.as);
  await reviewer!.client.done('submitReview', { assignmentId: reviewer!.assignmentId, ...reviewsFor(EVIDENCE, [seat])[0] });
  await (await cast.who('coordinator')).done('closeRound', { evaluationId, reason: 'Time is up' });
  return evaluationId;
};

/** Rows of a table again, with other ids: `$1` the evaluation they are of. */
const again = (table: string, from: string, changes: string): string => `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(x) || ${changes})).* from ${from}`;

/** What is served in a stage: by whom, and where it is written. */
const SERVED = {
  'evidence-review': { role: 'clinical-reviewer', given: (of: string, run: string) => again('review', `review x join assignment a on a.id = x.assignment_id where a.evaluation_id = $1 and a.role = 'clinical-reviewer'`, `jsonb_build_object('id', gen_random_uuid(), 'evaluation_id', ${of}, 'stage_run_id', ${run}, 'assignment_id', (select b.id from assignment b where b.evaluation_id = ${of}))`) },
  panel: { role: 'panel-member', given: (of: string, run: string) => again('panel_vote', `(select * from panel_vote where evaluation_id = $1 and role = 'panel-member' limit 1) x`, `jsonb_build_object('id', gen_random_uuid(), 'evaluation_id', ${of}, 'stage_run_id', ${run}, 'person_id', (select b.person_id from assignment b where b.evaluation_id = ${of}))`) },
} as const;

/** Another five cases like one, as rows, which somebody else served on: for what counts cases and looks no further. */
export const servedByOther = async ({ sql }: Pick<TestApi, 'sql'>, evaluationId: string, person: string, stage: keyof typeof SERVED = 'evidence-review'): Promise<void> => {
  const { role, given } = SERVED[stage];
  for (let number = 101; number <= 105; number += 1) {
    await sql(again('evaluation', 'evaluation x where x.id = $1', `jsonb_build_object('id', gen_random_uuid(), 'number', $2::int)`), [evaluationId, number]);
    const of = `(select n.id from evaluation n join evaluation o on o.innovation_id = n.innovation_id where o.id = $1 and n.number = $2::int)`;
    await sql(again('stage_run', `stage_run x where x.evaluation_id = $1 and x.stage = '${stage}' and coalesce(x.round_closed_at, x.left_at) is not null`, `jsonb_build_object('id', gen_random_uuid(), 'evaluation_id', ${of})`), [evaluationId, number]);
    const run = `(select t.id from stage_run t where t.evaluation_id = ${of} and t.stage = '${stage}')`;
    await sql(again('assignment', `(select * from assignment where evaluation_id = $1 and role = '${role}' limit 1) x`, `jsonb_build_object('id', gen_random_uuid(), 'evaluation_id', ${of}, 'stage_run_id', ${run}, 'person_id', $3::text)`), [evaluationId, number, person]);
    await sql(given(of, run), [evaluationId, number]);
  }
};

/** As though these rounds and panels had ended in the last year. */
export const longAgo = async ({ sql }: Pick<TestApi, 'sql'>): Promise<void> => {
  await sql(`update stage_run set round_closed_at = round_closed_at - interval '1 year', left_at = left_at - interval '1 year' where round_closed_at is not null or left_at is not null`);
};
