import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, type Case } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let one: Case;
let people: Record<string, TestClient>;

beforeAll(async () => {
  one = await reach(on.cast, 'evidence-review');
  const conflicted = (await on.cast.newPerson(['analyst', 'coordinator'])).client;
  await conflicted.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
  people = { rival: (await aDraft(on.cast)).innovator, conflicted, reviewer: await on.cast.who('clinical-reviewer'), administrator: on.cast.admin };
});

const READS: Record<string, (id: Case) => [string, string]> = {
  evaluation: ({ evaluationId }) => ['evaluation(id: $id) { id stage reviews { id } }', evaluationId],
  history: ({ evaluationId }) => ['history(evaluationId: $id) { type }', evaluationId],
  innovation: ({ innovationId }) => ['innovation(id: $id) { id name }', innovationId],
};
const ask = async (client: TestClient, query: string, id: string): Promise<string> => JSON.stringify(await client.query(`query($id: String!) { ${query} }`, { id }));

describe('what is hidden', () => {
  it.each(Object.keys(READS))('is answered to the byte as what never was, and what is no id: %s', async (name) => {
    const [query, hidden] = READS[name]!(one);
    for (const client of Object.values(people)) {
      const never = await ask(client, query, randomUUID());
      expect(JSON.parse(never)).toMatchObject({ data: null, errors: [{ message: 'There is nothing here that you may see', extensions: { code: 'NOT_FOUND' } }] });
      for (const id of [hidden, hidden.toUpperCase(), 'nonsense', '', `${hidden} `, `' or true --`]) expect(await ask(client, query, id)).toBe(never);
    }
  });

  it('is refused to the byte as what never was, by every act on an evaluation', async () => {
    const acts: [string, object][] = [
      ['propose', { transition: 'withdraw' }], ['sign', { revision: 1 }], ['closeOverlay', { overlayId: 'legal-hold-1', reason: 'x' }], ['raiseHold', { kind: 'legal-hold', reason: 'x' }],
      ['raiseRequest', { text: 'x' }], ['approveLetter', { decisionId: 'd1' }], ['releaseLetter', { decisionId: 'd1' }], ['raiseAppeal', { reason: 'x' }], ['declareConflict', { because: 'x' }],
      ['recordHazardLog', { revision: 1 }], ['reportIncident', { severity: 'minor', description: 'x' }], ['answerRequest', { requestId: 'o1', answers: {} }],
    ];
    for (const client of Object.values(people))
      for (const [mutation, input] of acts) {
        const [hidden, never] = [await client.act(mutation, { evaluationId: one.evaluationId, ...input }), await client.act(mutation, { evaluationId: randomUUID(), ...input })];
        expect(never.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
        expect(JSON.stringify(hidden)).toBe(JSON.stringify(never));
      }
  });

  it('is refused to the byte as what never was, on the innovation and its documents', async () => {
    const { rival } = people as { rival: TestClient };
    for (const [mutation, input] of [['saveAnswers', { answers: {} }], ['startEvaluation', { programmeId: on.cast.programmeId }], ['inviteMember', { personId: one.innovatorId, access: 'view' }], ['removeMember', { personId: one.innovatorId }], ['transferOwnership', { personId: one.innovatorId }]] as [string, object][]) {
      const [hidden, never] = [await rival.act(mutation, { innovationId: one.innovationId, ...input }), await rival.act(mutation, { innovationId: randomUUID(), ...input })];
      expect(never.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(JSON.stringify(hidden)).toBe(JSON.stringify(never));
    }
  });
});

describe('ids that are none, elsewhere', () => {
  it.each(['pipelineVersion(id: $id) { id }', 'interestEffects(personId: $id) { effect }', 'reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId }'])('name nothing: %s', async (query) => {
    const coordinator = await on.cast.who('coordinator');
    expect(await ask(coordinator, query, 'nonsense')).toBe(await ask(coordinator, query, randomUUID()));
  });
});
