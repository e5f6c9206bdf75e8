import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPLETE, drafted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const named = (name: string) => api.sql('select id from organisation where name = $1', [name]);

describe('a key that is used again', () => {
  it('gets the same answer, and nothing is done twice', async () => {
    const input = { idempotencyKey: randomUUID(), name: 'Once and no more', type: 'trust' };
    const first = await cast.admin.act('createOrganisation', input);
    const before = await rowCounts(api);
    expect(await cast.admin.act('createOrganisation', input)).toEqual(first);
    expect(await cast.admin.act('createOrganisation', input)).toEqual(first);
    expect(await rowCounts(api)).toEqual(before);
    expect(await named('Once and no more')).toEqual([{ id: first.id }]);
  });

  it('answers a move of an evaluation as it was answered, though the evaluation has gone on since', async () => {
    const { evaluationId, innovator } = await drafted(cast);
    const submit = { idempotencyKey: randomUUID(), evaluationId, transition: 'submit' };
    const first = await innovator.act('propose', submit);
    await (await cast.who('triage-officer')).done('propose', { evaluationId, transition: 'return', reason: 'Not for this programme' });
    expect(await innovator.act('propose', submit)).toEqual(first);
    expect(await api.sql(`select count(*)::int as count from submission where evaluation_id = $1`, [evaluationId])).toEqual([{ count: 1 }]);
    expect((await actsOf(api, `evaluation/${evaluationId}`)).filter((act) => act === 'evaluation.moved')).toHaveLength(2);
  });

  it('is a conflict with another body: the field is named and nothing is done', async () => {
    const idempotencyKey = randomUUID();
    await cast.admin.done('createOrganisation', { idempotencyKey, name: 'The first', type: 'trust' });
    const before = await rowCounts(api);
    const { errors } = await cast.admin.act('createOrganisation', { idempotencyKey, name: 'The second', type: 'trust' });
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toEqual({ code: 'CONFLICT', fields: [{ field: 'input.idempotencyKey', message: expect.any(String) }] });
    expect(errors[0].message).toMatch(/make a new key/);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('is a conflict with another operation, be the fields the same', async () => {
    const { id: personId } = await cast.newPerson([]);
    const input = { idempotencyKey: randomUUID(), personId, role: 'analyst' };
    await cast.admin.done('grantRole', input);
    expect((await cast.admin.act('revokeRole', input)).errors[0].extensions.code).toBe('CONFLICT');
    expect(await api.sql('select role from role_holding where person_id = $1 and revoked_at is null', [personId])).toEqual([{ role: 'analyst' }]);
  });

  it('is one person’s own: another person’s key of the same name is another key', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [await cast.newPerson(['innovator']), await cast.newPerson(['innovator'])];
    const made = [await one.client.done('createInnovation', { idempotencyKey, name: 'Same name' }), await other.client.done('createInnovation', { idempotencyKey, name: 'Same name' })];
    expect(made[0].id).not.toBe(made[1].id);
  });

  it.each(['', 'short', 'x'.repeat(101)])('must be long enough to be unique, and no longer than 100 (%j)', async (idempotencyKey) => {
    const { errors } = await cast.admin.act('createOrganisation', { idempotencyKey, name: 'Badly keyed', type: 'trust' });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.idempotencyKey', message: expect.stringContaining('UUID') }] });
    expect(await named('Badly keyed')).toEqual([]);
  });
});

describe('a refusal', () => {
  it('writes nothing: no row, no event, no audit', async () => {
    const { evaluationId, innovator } = await drafted(cast, { answers: { name: 'Unfinished' } });
    const before = await rowCounts(api);
    const acts = await actsOf(api, `evaluation/${evaluationId}`);
    const answer = await innovator.act('propose', { evaluationId, transition: 'submit' });
    expect(answer.blockers.map((found: { code: string }) => found.code)).toContain('formComplete');
    expect(await rowCounts(api)).toEqual(before);
    expect(await actsOf(api, `evaluation/${evaluationId}`)).toEqual(acts);
  });

  it('undoes what the command had written before it was refused', async () => {
    await cast.admin.done('createCompany', { name: 'Taken Limited', aliases: ['Taken'] });
    const before = await rowCounts(api);
    const answer = await cast.admin.act('createCompany', { name: 'Newcomer Limited', aliases: ['Newcomer', 'TAKEN'] });
    expect(answer.blockers[0]).toMatchObject({ code: 'name-taken', operands: { name: 'TAKEN' } });
    expect(await rowCounts(api)).toEqual(before);
  });

  it('is answered again under its key, even when the facts have changed; a new key asks anew', async () => {
    const { innovationId, evaluationId, innovator } = await drafted(cast, { answers: { name: 'Unfinished' } });
    const submit = { idempotencyKey: randomUUID(), evaluationId, transition: 'submit' };
    const refused = await innovator.act('propose', submit);
    expect(refused.__typename).toBe('Refused');
    await innovator.done('saveAnswers', { innovationId, answers: COMPLETE });
    expect(await innovator.act('propose', submit)).toEqual(refused);
    expect(await innovator.act('propose', { ...submit, idempotencyKey: randomUUID() })).toMatchObject({ stage: 'triage', moved: true });
  });
});
