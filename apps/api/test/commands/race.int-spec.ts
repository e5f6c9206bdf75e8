import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reviewsFor, submitted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { actsOf } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

const RIVALS = 32;
const ROUNDS = 5;

let api: TestApi;
let cast: Cast;
const rivals: { id: string; client: TestClient }[] = [];
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  for (let n = 0; n < RIVALS; n += 1) rivals.push(await cast.newPerson(['triage-officer']));
}, 60_000);
afterAll(() => api.close());

const nameOf = async (id: string): Promise<string> => (await api.sql<{ name: string }>('select display_name as name from person where id = $1', [id]))[0]!.name;

/** A submission that triage may accept, with the version that everybody has read. */
const ready = async (): Promise<{ evaluationId: string; version: number }> => {
  const { evaluationId } = await submitted(cast);
  const officer = await cast.who('triage-officer');
  const [answers] = reviewsFor('rubric-triage@1.0.0', [{ role: 'triage-officer', tracks: ['triage'] }]);
  await officer.done('recordTriage', { evaluationId, ...answers });
  const { data } = await officer.query('query($id: String!) { evaluation(id: $id) { version } }', { id: evaluationId });
  return { evaluationId, version: data.evaluation.version };
};

/** Everybody asks at once; the one who won, and what the others were told. */
const race = async (input: Record<string, unknown>) => {
  const answers = await Promise.all(rivals.map(({ client }) => client.act('propose', input)));
  const winners = answers.flatMap((answer, index) => (answer.__typename === 'EvaluationChanged' ? [rivals[index]!.id] : []));
  expect(winners).toHaveLength(1);
  const losers = answers.filter((answer) => answer.__typename !== 'EvaluationChanged');
  expect(losers.every((answer) => answer.__typename === 'Refused' && answer.blockers.length === 1)).toBe(true);
  return { winner: winners[0]!, told: losers.map((answer) => answer.blockers[0]) };
};

/** One move, numbered on from what was there, told once in the record. */
const happenedOnce = async (evaluationId: string, winner: string): Promise<void> => {
  const events = await api.sql<{ version: number; type: string; by: string | null; data: any }>('select version, type, person_id as by, data from evaluation_event where evaluation_id = $1 order by version', [evaluationId]);
  expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
  expect(events.filter(({ data }) => data.transition === 'accept').map(({ by }) => by)).toEqual([winner]);
  expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act.startsWith('evaluation.'))).toEqual(events.map(({ type }) => `evaluation.${type}`));
  expect(await api.sql('select decided_by as by from decision where evaluation_id = $1', [evaluationId])).toEqual([{ by: winner }]);
  expect(await api.sql(`select run from stage_run where evaluation_id = $1 and stage = 'evidence-review'`, [evaluationId])).toEqual([{ run: 1 }]);
};

describe(`${RIVALS} people accept one submission at once`, () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))('one wins, and every other reads who, when and where it is now (round %i)', async () => {
    const { evaluationId } = await ready();
    const { winner, told } = await race({ evaluationId, transition: 'accept' });
    const [run] = await api.sql<{ at: Date }>(`select entered_at as at from stage_run where evaluation_id = $1 and stage = 'evidence-review'`, [evaluationId]);
    const expected = { code: 'moved-on', operands: { by: winner, byName: await nameOf(winner), stage: 'evidence-review', transition: 'accept', enteredAt: run!.at.toISOString() } };
    for (const blocker of told) expect(blocker).toMatchObject(expected);
    for (const blocker of told) expect(blocker.messageForStaff).toContain(await nameOf(winner));
    await happenedOnce(evaluationId, winner);
  });

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))('so it is for those who say which version they have read (round %i)', async () => {
    const { evaluationId, version } = await ready();
    const { winner, told } = await race({ evaluationId, transition: 'accept', expectedVersion: version });
    const expected = { code: 'changed-since', operands: { byName: await nameOf(winner), at: expect.any(String), stage: 'evidence-review', expectedVersion: version, version: version + 1 } };
    for (const blocker of told) expect(blocker).toMatchObject(expected);
    await happenedOnce(evaluationId, winner);
  });
});

describe('two people propose what needs two signatures, at once', () => {
  it('one proposal stands, and the other is told whose', async () => {
    const { evaluationId } = await ready();
    const leads = await Promise.all([0, 1, 2].map((index) => cast.who('triage-lead', index)));
    const answers = await Promise.all(leads.map((lead) => lead.act('propose', { evaluationId, transition: 'reject', reason: 'Out of scope' })));
    const won = answers.findIndex((answer) => answer.awaitsSignatures);
    const told = answers.filter((_, index) => index !== won).map((answer) => answer.blockers[0]);
    const byName = await nameOf(cast.ids('triage-lead')[won]!);
    for (const blocker of told) expect(blocker).toMatchObject({ code: 'proposal-stands', operands: { byName, transition: 'reject', at: expect.any(String) } });
    expect(await api.sql(`select count(*)::int as count from evaluation_event where evaluation_id = $1 and type = 'proposed'`, [evaluationId])).toEqual([{ count: 1 }]);
  });
});
