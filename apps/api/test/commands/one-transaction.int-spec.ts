import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { drafted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { actsOf, plantFault, rowCounts } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
let mend: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());
afterEach(() => mend());

const keyIsFree = async (key: string) => expect(await api.sql('select key from answered_command where key = $1', [key])).toEqual([]);

describe('the effect and its record', () => {
  it('where the record cannot be written, there is no effect either, and the key stays free', async () => {
    const input = { idempotencyKey: randomUUID(), name: 'Without a record', type: 'trust' };
    const [before, acts] = [await rowCounts(api), await actsOf(api, 'installation')];
    mend = await plantFault(api, 'audit.event', `new.text like '%organisation.created%'`);
    const { errors } = await cast.admin.act('createOrganisation', input);
    await mend();
    expect(errors[0].extensions.code).toBe('INTERNAL');
    expect(await rowCounts(api)).toEqual(before);
    expect(await actsOf(api, 'installation')).toEqual(acts);
    await keyIsFree(input.idempotencyKey);
    expect(await cast.admin.act('createOrganisation', input)).toMatchObject({ __typename: 'Recorded' });
    mend = async () => undefined;
  });

  it('where the effect fails after its record was written, there is no record either', async () => {
    const input = { idempotencyKey: randomUUID(), name: 'Without an answer', type: 'trust' };
    const [before, acts] = [await rowCounts(api), await actsOf(api, 'installation')];
    mend = await plantFault(api, 'answered_command', `new.answer is not null and new.operation = 'createOrganisation'`);
    await cast.admin.act('createOrganisation', input);
    await mend();
    expect(await rowCounts(api)).toEqual(before);
    expect(await actsOf(api, 'installation')).toEqual(acts);
    await keyIsFree(input.idempotencyKey);
    mend = async () => undefined;
  });

  it.each([
    ['its event', 'evaluation_event', `new.type = 'moved'`],
    ['the frozen submission', 'submission', 'true'],
    ['the record of the move', 'audit.event', `new.text like '%evaluation.moved%'`],
    ['what the innovator may know', 'evaluation_announced', `new.stage = 'triage'`],
    ['the timers', 'timer', 'true'],
  ])('a move without %s is no move', async (_, table, condition) => {
    const { evaluationId, innovator } = await drafted(cast);
    const submit = { idempotencyKey: randomUUID(), evaluationId, transition: 'submit' };
    const [before, acts] = [await rowCounts(api), await actsOf(api, `evaluation/${evaluationId}`)];
    mend = await plantFault(api, table, condition);
    const { errors } = await innovator.act('propose', submit);
    await mend();
    mend = async () => undefined;
    expect(errors[0].extensions.code).toBe('INTERNAL');
    expect(await rowCounts(api)).toEqual(before);
    expect(await actsOf(api, `evaluation/${evaluationId}`)).toEqual(acts);
    expect(await api.sql('select stage, version from evaluation where id = $1', [evaluationId])).toEqual([{ stage: 'draft', version: 1 }]);
    expect(await innovator.act('propose', submit)).toMatchObject({ stage: 'triage' });
  });
});

describe('the record as these tests read it', () => {
  it.each([
    ['a text that was altered', `update audit.event set text = replace(text, '"seq":2', '"seq": 2') where stream = $1 and seq = 2`],
    ['an event that was taken out', 'delete from audit.event where stream = $1 and seq = 2'],
    ['a last event that was cut off', 'delete from audit.event where stream = $1 and seq = 3'],
  ])('does not pass with %s', async (_, tampering) => {
    const { innovationId, innovator } = await drafted(cast);
    await innovator.done('saveAnswers', { innovationId, answers: { name: 'Renamed' } });
    const stream = `innovation/${innovationId}`;
    expect((await actsOf(api, stream)).length).toBeGreaterThanOrEqual(3);
    await api.sql(`delete from audit.event where stream = $1 and seq > 3`, [stream]);
    await api.sql('update audit.stream set seq = 3 where stream = $1', [stream]);
    await expect(actsOf(api, stream)).resolves.toHaveLength(3);
    await api.sql(tampering, [stream]);
    await expect(actsOf(api, stream)).rejects.toThrow(stream);
  });
});

describe('an unexpected error', () => {
  it('is masked: the client reads a reference and no detail, the log has the same reference', async () => {
    mend = await plantFault(api, 'audit.event', `new.text like '%organisation.created%'`);
    const answer = await cast.admin.query(
      'mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), name: 'Masked', type: 'trust' } },
    );
    await mend();
    mend = async () => undefined;
    const { message, extensions } = answer.errors![0]!;
    expect(extensions).toEqual({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(message).toBe(`Something went wrong on our side. Reference ${extensions.reference}`);
    expect(JSON.stringify(answer)).not.toMatch(/planted|secret|audit|trigger|at .+:\d+/);
    expect(String(api.errors.at(-1))).toMatch(/planted/);
  });
});
