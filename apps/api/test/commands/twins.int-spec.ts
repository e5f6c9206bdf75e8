import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drafted, inReview } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { actsOf } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

const TWINS = 20;

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const atOnce = <Answer>(ask: () => Promise<Answer>): Promise<Answer[]> => Promise.all(Array.from({ length: TWINS }, ask));

/** One answer, however often it was asked for. */
const theOnly = (answers: unknown[]): any => {
  const distinct = [...new Set(answers.map((answer) => JSON.stringify(answer)))];
  expect(distinct).toHaveLength(1);
  return answers[0];
};

describe(`${TWINS} twins at once with one key`, () => {
  it('create one innovation, with one reference', async () => {
    const { client } = await cast.newPerson(['innovator']);
    const input = { idempotencyKey: randomUUID(), name: 'Asked for by twins' };
    const { id } = theOnly(await atOnce(() => client.act('createInnovation', input)));
    expect(await api.sql('select id from innovation where name = $1', [input.name])).toEqual([{ id }]);
    expect(await actsOf(api, `innovation/${id}`)).toEqual(['innovation.created']);
  });

  it('submit once', async () => {
    const { evaluationId, innovator } = await drafted(cast);
    const input = { idempotencyKey: randomUUID(), evaluationId, transition: 'submit' };
    expect(theOnly(await atOnce(() => innovator.act('propose', input)))).toMatchObject({ stage: 'triage', moved: true });
    expect(await api.sql('select revision from submission where evaluation_id = $1', [evaluationId])).toEqual([{ revision: 1 }]);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'evaluation.moved')).toHaveLength(1);
  });

  it('invite once', async () => {
    const { evaluationId } = await inReview(cast);
    const coordinator = await cast.who('coordinator');
    const invitations = [{ personId: cast.ids('clinical-reviewer')[0], role: 'clinical-reviewer' }];
    const input = { idempotencyKey: randomUUID(), evaluationId, invitations };
    const { assignments } = theOnly(await atOnce(() => coordinator.act('inviteReviewers', input)));
    expect(await api.sql(`select a.id from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review'`, [evaluationId])).toEqual([{ id: assignments[0].id }]);
  });

  it('get one and the same refusal', async () => {
    const { evaluationId, innovator } = await drafted(cast, { answers: {} });
    const input = { idempotencyKey: randomUUID(), evaluationId, transition: 'submit' };
    expect(theOnly(await atOnce(() => innovator.act('propose', input))).__typename).toBe('Refused');
  });

  it('with two bodies: one body wins, the others are conflicts', async () => {
    const { client } = await cast.newPerson(['innovator']);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: TWINS }, (_, index) => client.act('createInnovation', { idempotencyKey, name: `Body ${index % 2}` })));
    const codes = answers.map((answer) => answer.errors?.[0].extensions.code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(TWINS / 2);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(TWINS / 2);
    expect(await api.sql(`select count(*)::int as count from innovation where name like 'Body _'`)).toEqual([{ count: 1 }]);
  });
});

describe(`${TWINS} different requests at once`, () => {
  it('number innovations without a gap', async () => {
    const { client } = await cast.newPerson(['innovator']);
    await Promise.all(Array.from({ length: TWINS }, (_, index) => client.done('createInnovation', { name: `Numbered ${index}` })));
    const numbers = (await api.sql<{ reference: string }>('select reference from innovation order by reference')).map(({ reference }) => Number(reference.slice(-4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('append to one chain of the record, none lost and none doubled', async () => {
    const before = (await actsOf(api, 'installation')).length;
    await Promise.all(Array.from({ length: TWINS }, (_, index) => cast.admin.done('createOrganisation', { name: `At once ${index}`, type: 'trust' })));
    expect((await actsOf(api, 'installation')).slice(before)).toEqual(Array.from({ length: TWINS }, () => 'organisation.created'));
  });
});
