import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** A proposal over one evaluation as it would be stored, for tests that ask only who sees it: one seat, one wish and one bid, of one person. */
export const plantedRound = async ({ sql }: Pick<TestApi, 'sql'>, evaluationId: string, personId: string, terms: string[] = []): Promise<string> => {
  const [{ id }] = (await sql<{ id: string }>(
    `insert into assignment_round (id, programme_id, pipeline_version_id, stage, evaluation_ids, proposed_by, proposed_at, state, version, seed, optimal, total, worst, bound, optimum, considered, left_beyond, left_by_role)
     select gen_random_uuid(), e.programme_id, e.pipeline_version_id, e.stage, array[e.id], $2, now(), 'proposed', 1, 1, true, 700, 700, 700, 900, 12, 0, 0 from evaluation e where e.id = $1 returning id`,
    [evaluationId, personId],
  )) as [{ id: string }];
  await sql(
    `insert into assignment_round_seat (round_id, evaluation_id, stage_run_id, person_id, role, affinity, terms, locked, has_alternative, alternative, bid, bid_points)
     select $1, t.evaluation_id, t.id, $3::uuid, 'clinical-reviewer', 700, $4, false, true, jsonb_build_object('loss', 20, 'instead', $3::uuid, 'changes', 1), 'eager', 300 from stage_run t where t.evaluation_id = $2 order by t.entered_at desc limit 1`,
    [id, evaluationId, personId, terms],
  );
  await sql(`insert into assignment_round_wish (round_id, place, evaluation_id, person_id, wish, cost) values ($1, 0, $2, $3, 'lock', 200)`, [id, evaluationId, personId]);
  await sql(`insert into assignment_repair (stage_run_id, evaluation_id, seats, tried_at) select t.id, t.evaluation_id, '{}', now() from stage_run t where t.evaluation_id = $1 order by t.entered_at desc limit 1`, [evaluationId]);
  await sql(
    `insert into assignment_bid (stage_run_id, evaluation_id, person_id, round_id, asked_by, asked_at, roles, bid, bid_at) select t.id, t.evaluation_id, $2, $3, $2, now(), array['clinical-reviewer'], 'eager', now() from stage_run t where t.evaluation_id = $1 order by t.entered_at desc limit 1`,
    [evaluationId, personId, id],
  );
  return id;
};

const ROUND = `id state version aim balance cap seed plainTotal worstBound expected draw groups { evaluationIds why } total bound optimum optimal aimReached worst freeTotal freeMoved considered leftBeyond leftByRole strictLimit looserLimit whyLooser evaluations { evaluationId }
  proposedBy seats { evaluationId personId person role held locked fit bid bidPoints terms parts { kind points shared documents { evaluationId reference innovationName points terms } } price probability hasAlternative alternative { loss worstLoss moreGroups instead changes } } wishes { personId wish role cost worstCost groupsCost } size proposedSeats heldSeats untoldSeats outOfDate moved bids { evaluationId personId bid }`;

/** A proposal as somebody reads it. @throws Error where they find none */
export const roundOf = async (client: TestClient, id: string): Promise<any> => {
  const { data, errors } = await client.query(`query($id: String!) { assignmentRound(id: $id) { ${ROUND} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.assignmentRound;
};
