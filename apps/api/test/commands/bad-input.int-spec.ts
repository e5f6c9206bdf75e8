import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drafted } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { rowCounts } from '../support/written-rows.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
let before: Record<string, number>;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  before = await rowCounts(api);
}, 60_000);
afterAll(() => api.close());

const ID = '00000000-0000-4000-8000-000000000000';
const nothingDone = async () => expect(await rowCounts(api)).toEqual(before);

describe('a field that does not fit', () => {
  it('is named with its path, however deep, and with the remedy; all of them at once', async () => {
    const conditions = [{ text: '', owner: 'Innovator', dueOn: 'soon' }, { text: 'Publish', owner: '', dueOn: '2027-01-31' }];
    const { errors } = await cast.admin.act('propose', { evaluationId: 'here', transition: 'adopt-conditions', conditions });
    expect(errors[0].extensions.code).toBe('BAD_INPUT');
    const told = Object.fromEntries(errors[0].extensions.fields.map(({ field, message }: { field: string; message: string }) => [field, message]));
    expect(Object.keys(told).sort()).toEqual(['input.conditions[0].dueOn', 'input.conditions[0].text', 'input.conditions[1].owner', 'input.evaluationId']);
    expect(told['input.conditions[0].dueOn']).toMatch(/YYYY-MM-DD/);
    expect(told['input.conditions[0].text']).toMatch(/write what must be met/);
    expect(told['input.conditions[1].owner']).toMatch(/name who/);
    await nothingDone();
  });

  it.each([
    ['createOrganisation', { name: 'x'.repeat(201), type: 'trust' }, 'input.name'],
    ['createOrganisation', { name: 'Trust', type: 'trust', odsCode: 'lower' }, 'input.odsCode'],
    ['createPerson', { displayName: 'Somebody', organisationId: ID, email: 'not an address' }, 'input.email'],
    ['describeReviewer', { personId: ID, specialties: [], methods: [], stages: [], maxConcurrentReviews: -1 }, 'input.maxConcurrentReviews'],
    ['declareInterests', { declaredOn: '2026-01-01', interests: [{ nature: 'paid_role', description: 'x'.repeat(2001) }] }, 'input.interests[0].description'],
    ['inviteReviewers', { evaluationId: ID, invitations: [] }, 'input.invitations'],
    ['inviteReviewers', { evaluationId: ID, invitations: [{ personId: 'someone', role: 'analyst' }] }, 'input.invitations[0].personId'],
  ])('%s %j names %s', async (mutation, input, field) => {
    const { errors } = await (mutation === 'inviteReviewers' ? await cast.who('coordinator') : cast.admin).act(mutation, input);
    expect(errors[0].extensions.code).toBe('BAD_INPUT');
    expect(errors[0].extensions.fields.map((problem: { field: string }) => problem.field)).toContain(field);
  });

  it.each(['2026-02-30', '2026-13-01', '2025-02-29'])('no such day as %s is taken', async (day) => {
    const answers = [
      await cast.admin.act('declareInterests', { declaredOn: day, interests: [] }),
      await cast.admin.act('declareInterests', { declaredOn: '2026-01-01', validUntil: day, interests: [] }),
      await cast.admin.act('describeReviewer', { personId: cast.ids('analyst')[0], specialties: [], methods: [], stages: [], maxConcurrentReviews: 1, absences: [{ from: day, to: '2030-01-01' }] }),
      await cast.admin.act('propose', { evaluationId: ID, transition: 'adopt', conditions: [{ text: 'Publish', owner: 'Innovator', dueOn: day }] }),
      await cast.admin.act('attachDocument', { innovationId: ID, uploadId: ID, kind: 'dpia', validUntil: day }),
    ];
    expect(answers.map(({ errors }) => errors[0].extensions.fields[0]?.field)).toEqual([
      'input.declaredOn', 'input.validUntil', 'input.absences[0].from', 'input.conditions[0].dueOn', 'input.validUntil',
    ]);
  });

  it('a leap day is a day', async () => {
    expect(await cast.admin.act('declareInterests', { declaredOn: '2028-02-29', interests: [] })).toMatchObject({ __typename: 'Recorded' });
    before = await rowCounts(api);
  });

  it.each([
    ['createOrganisation', { name: '  ', type: 'trust' }, 'input.name'],
    ['createPerson', { displayName: '\t', organisationId: ID }, 'input.displayName'],
    ['recuse', { assignmentId: ID, reason: ' \n ' }, 'input.reason'],
    ['declareConflict', { evaluationId: ID, because: ' ' }, 'input.because'],
    ['castVote', { evaluationId: ID, motion: 'revise', vote: 'for', reason: ' ' }, 'input.reason'],
  ])('%s %j: white space is no text', async (mutation, input, field) => {
    const client = mutation === 'castVote' ? await cast.who('panel-member') : cast.admin;
    const { errors } = await client.act(mutation, input);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field }] });
    await nothingDone();
  });

  it.each([['a null character', 'Trust\u0000'], ['half a surrogate pair', 'Trust \ud83d']])('%s can be stored nowhere: the field is named', async (_, name) => {
    const { errors } = await cast.admin.act('createOrganisation', { name, type: 'trust' });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.name' }] });
    const innovator = await drafted(cast, { answers: {} });
    const saved = await innovator.innovator.act('saveAnswers', { innovationId: innovator.innovationId, answers: { contact: [{ 'full-name': name }] } });
    expect(saved.errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.answers.contact[0].full-name' }] });
    before = await rowCounts(api);
  });

  it('an argument beside “input” is named by itself', async () => {
    const { errors } = await (await cast.who('auditor')).query('{ auditEvents(stream: "installation", first: 101) { seq } }');
    expect(errors![0]!.extensions.fields).toEqual([{ field: 'first', message: 'first must be at most 100' }]);
  });
});

describe('what the schema does not know', () => {
  it('a field of an input', async () => {
    const { errors } = await cast.admin.act('createOrganisation', { name: 'Trust', type: 'trust', colour: 'red' });
    expect(['BAD_INPUT', 'BAD_USER_INPUT']).toContain(errors[0].extensions.code);
    expect(errors[0].message).toMatch(/colour/);
    await nothingDone();
  });

  it('a missing field, and one of another type', async () => {
    for (const input of [{ name: 'Trust' }, { name: 7, type: 'trust' }]) {
      const { errors } = await cast.admin.act('createOrganisation', input);
      expect(['BAD_INPUT', 'BAD_USER_INPUT']).toContain(errors[0].extensions.code);
    }
    await nothingDone();
  });

  it('a mutation that does not exist, and text that is no document', async () => {
    expect((await cast.admin.query('mutation { abolishEverything { id } }')).errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await cast.admin.query('mutation {')).errors![0]!.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('an id that is none', () => {
  it.each([
    ['evaluation(id: $id) { id }'],
    ['history(evaluationId: $id) { version }'],
    ['innovation(id: $id) { id }'],
    ['pipelineVersion(id: $id) { id }'],
    ['reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId }'],
    ['interestEffects(personId: $id) { effect }'],
  ])('%s answers as it does for one that never existed', async (field) => {
    const coordinator = await cast.who('coordinator');
    const asked = (id: string) => coordinator.query(`query($id: String!) { ${field} }`, { id });
    const never = await asked(randomUUID());
    expect(never.errors![0]!.extensions.code).toBe('NOT_FOUND');
    for (const id of ['x', '', "' or 1=1"]) expect(await asked(id)).toEqual(never);
  });

  it('nobody is signed in as it', async () => {
    const { errors } = await (await api.as()).query('mutation { issuePersonaToken(personId: "x") { token } }');
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});
