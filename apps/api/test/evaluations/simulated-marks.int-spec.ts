import { expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

/** The marks on everything that shows a case, or something of it, in a place of its own. */
const marksOf = async (one: Case) => {
  const { cast, evaluationId, innovationId } = one;
  const staff = await see(await cast.who('coordinator'), one, 'caseScore { simulated score } decisions { simulated } conditions { simulated } incidents { simulated }');
  const { data } = await one.innovator.query('query($id: String!) { innovation(id: $id) { evaluations { id simulated } } }', { id: innovationId });
  const { myWork } = (await (await cast.who('panel-chair')).query('{ myWork { evaluationId simulated } }')).data;
  const { client } = await cast.newPerson(['administrator', 'coordinator']);
  const dry = await client.query('query($id: String!) { dryRunPipeline(programmeId: $id, pack: "pipeline-default@1.0.0") { evaluationId simulated } }', { id: cast.programmeId });
  return { ...staff, announced: data.innovation.evaluations, work: myWork, dryRun: dry.data.dryRunPipeline, evaluationId };
};

it('whatever shows something of a case carries the mark of its evaluation', async () => {
  const one = await reach(on.cast, 'panel');
  const { evaluationId } = one;
  await playRound(one, 'panel');
  const { id } = await on.cast.newPerson([]);
  await on.api.sql(`insert into condition (id, evaluation_id, text, owner, due_on, recorded_at) values (gen_random_uuid(), $1, 'Report', 'Innovator', '2030-01-01', now())`, [evaluationId]);
  await on.api.sql(`insert into incident (id, evaluation_id, severity, description, reported_by, reported_at) values (gen_random_uuid(), $1, 'serious', 'A fall', $2, now())`, [evaluationId, id]);
  const expected = (simulated: boolean) => ({
    evaluationId,
    caseScore: { simulated, score: expect.any(Number) },
    decisions: [{ simulated }],
    conditions: [{ simulated }],
    incidents: [{ simulated }],
    announced: [{ id: evaluationId, simulated }],
    work: [{ evaluationId, simulated }],
    dryRun: [{ evaluationId, simulated }],
  });
  expect(await marksOf(one)).toEqual(expected(true));
  // nobody can take it off; without the trigger it is seen that each of them reads the evaluation's own
  await on.api.sql('do $$ begin set local session_replication_role = replica; update evaluation set simulated = false; update evaluation_announced set simulated = false; end $$');
  expect(await marksOf(one)).toEqual(expected(false));
});
