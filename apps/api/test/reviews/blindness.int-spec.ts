import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { allSubmit, EVIDENCE, fourReviewers, inReview, reviewsFor, seated, seen, type Seated } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { schemaOf, wholeSelection } from '../support/whole-selection.ts';

let api: TestApi;
let cast: Cast;
let schema: GraphQLSchema;
let coordinator: TestClient;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  schema = await schemaOf(cast.admin);
  coordinator = await cast.who('coordinator');
}, 60_000);
afterAll(() => api.close());

/** Every query of the schema, with every field, as this person is answered: the text of it, errors included. */
const everything = async (client: TestClient, evaluationId: string, innovationId: string, person: string): Promise<string> => {
  const ask = (document: string, variables: object = {}) => client.query(document, variables as Record<string, unknown>);
  const whole = (type: string) => wholeSelection(schema, type);
  const answers = {
    evaluation: await ask(`query($id: String!) { evaluation(id: $id) { ${whole('Evaluation')} } }`, { id: evaluationId }),
    history: await ask(`query($id: String!) { history(evaluationId: $id) { ${whole('HistoryEntry')} } }`, { id: evaluationId }),
    innovation: await ask(`query($id: String!) { innovation(id: $id) { ${whole('Innovation')} } }`, { id: innovationId }),
    candidates: await ask(`query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { ${whole('ReviewerCandidate')} } }`, { id: evaluationId }),
    effects: await ask(`query($id: String!) { interestEffects(personId: $id) { ${whole('InterestEffect')} } }`, { id: person }),
    lists: await ask(`query($id: String!) { pipeline(first: 100) { ${whole('EvaluationConnection')} } stageCounts(programmeId: $id) { ${whole('StageCount')} } }`, { id: cast.programmeId }),
    mine: await ask(`{ myReviews { ${whole('MyReview')} } myWork { ${whole('WorkItem')} } myInnovations { ${whole('Innovation')} } me { ${whole('Me')} } }`),
    audit: await ask(`query($s: String!) { auditEvents(stream: $s) { ${whole('AuditEvent')} } }`, { s: `evaluation/${evaluationId}` }),
    streams: await ask('{ auditStreams { stream seq } }'),
    checkpoint: await ask('{ checkpoint { size } }'),
  };
  return JSON.stringify(answers);
};

/** What must appear nowhere: who the others are, what they wrote, and when. */
const secretsOf = async (others: Seated[]): Promise<string[]> => {
  const rows = await api.sql<{ secrets: string[] }>(
    `select array_remove(array[r.id::text, a.id::text, p.id::text, p.display_name, o.name, l.label, to_char(r.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS')], null) as secrets
     from assignment a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id left join review r on r.assignment_id = a.id
       left join reviewer_label l on l.evaluation_id = a.evaluation_id and l.person_id = a.person_id where a.id = any($1::uuid[])`,
    [others.map(({ assignmentId }) => assignmentId)],
  );
  return rows.flatMap(({ secrets }) => secrets);
};

const reader = async () => {
  const { evaluationId, innovationId } = await inReview(cast);
  const four = await fourReviewers(cast, evaluationId, api.as);
  const [me, ...others] = four as [Seated, Seated, Seated, Seated];
  return { evaluationId, innovationId, four, me, others, read: () => everything(me.client, evaluationId, innovationId, others[0]!.personId) };
};

describe('before the round closes a reviewer', () => {
  it('is answered the same, byte for byte, whatever the others do: accept, draft, submit, amend, step back', async () => {
    const { evaluationId, others, read } = await reader();
    const before = await read();
    expect(before).toContain(evaluationId);
    const [safety, governance] = others;
    const [answers] = reviewsFor(EVIDENCE, [safety.seat]);
    await safety.client.done('saveReview', { assignmentId: safety.assignmentId, criteria: {}, gates: {} });
    expect(await read()).toBe(before);
    await safety.client.done('submitReview', { assignmentId: safety.assignmentId, ...answers! });
    expect(await read()).toBe(before);
    const [amended] = reviewsFor(EVIDENCE, [safety.seat], 'weak', 'amended');
    await safety.client.done('submitReview', { assignmentId: safety.assignmentId, ...amended! });
    expect(await read()).toBe(before);
    await governance.client.done('recuse', { assignmentId: governance.assignmentId, reason: 'Stepping back' });
    expect(await read()).toBe(before);
    const late = await cast.newPerson(['ig-reviewer']);
    await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: late.id, role: 'ig-reviewer' }] });
    expect(await read()).toBe(before);
    await coordinator.done('closeRound', { evaluationId, reason: 'And now it is over' });
    expect(await read()).not.toBe(before);
  });

  it('reads nobody’s name, organisation, label, number, words or times but their own, in any query', async () => {
    const { evaluationId, me, others, read } = await reader();
    const reviews = reviewsFor(EVIDENCE, others.map(({ seat }) => seat));
    for (const index of [0, 1]) await others[index]!.client.done('submitReview', { assignmentId: others[index]!.assignmentId, ...reviews[index]! });
    const text = await read();
    for (const secret of await secretsOf(others)) expect(text).not.toContain(secret);
    for (const review of reviews.slice(0, 2)) for (const { reason } of Object.values(review.criteria)) expect(text).not.toContain(JSON.stringify(reason).slice(1, -1));
    expect((await seen(me.client, evaluationId, 'reviews { id } assignments { id } votes { id } caseScore { score } conflicts { id }'))).toEqual({ reviews: expect.any(Array), assignments: null, votes: null, caseScore: null, conflicts: null });
    expect((await seen(me.client, evaluationId, 'reviews { stage }')).reviews.map((one: any) => one.stage)).toEqual(['triage']);
  });

  it('is told no more by being refused: what they try on another’s assignment is answered as on none', async () => {
    const { me, others } = await reader();
    for (const mutation of ['submitReview', 'saveReview']) {
      const on = (assignmentId: string) => me.client.act(mutation, { assignmentId, criteria: {}, gates: {} });
      expect(await on(others[0]!.assignmentId)).toEqual(await on('00000000-0000-4000-8000-000000000000'));
    }
  });

  it('as a panel member is as blind: members see no other member’s scores or votes', async () => {
    const { evaluationId, innovationId, four } = await reader();
    await allSubmit(four);
    const members = await seated(cast, evaluationId, cast.ids('panel-member').map((personId) => ({ personId, seat: { role: 'panel-member', tracks: ['clinical', 'safety', 'governance', 'economics'], gates: [] } })), api.as);
    const [me, other] = members as [Seated, Seated];
    const before = await everything(me.client, evaluationId, innovationId, other.personId);
    const [answers] = reviewsFor(EVIDENCE, [other.seat]);
    await other.client.done('submitReview', { assignmentId: other.assignmentId, ...answers! });
    await other.client.done('castVote', { evaluationId, motion: 'revise', vote: 'against', reason: 'A secret of the panel' });
    expect(await everything(me.client, evaluationId, innovationId, other.personId)).toBe(before);
    for (const secret of await secretsOf([other])) expect(before).not.toContain(secret);
  });
});

describe('once the round is closed a reviewer', () => {
  it('reads the others’ reviews under labels, and still no names', async () => {
    const { evaluationId, four, me, others, read } = await reader();
    await allSubmit(four);
    const { reviews } = await seen(me.client, evaluationId, 'reviews { stage reviewer person mine criteria }');
    const round = reviews.filter((one: any) => one.stage === 'evidence-review');
    expect(round).toHaveLength(4);
    expect(round.filter((one: any) => one.mine)).toHaveLength(1);
    for (const review of round) expect(review).toMatchObject({ reviewer: expect.stringMatching(/^Reviewer [A-Z]{2}$/), person: null, criteria: expect.any(Object) });
    const people = await api.sql<{ name: string }>('select display_name as name from person where id = any($1::uuid[])', [others.map(({ personId }) => personId)]);
    const text = await read();
    for (const { name } of people) expect(text).not.toContain(name);
    for (const { personId } of others) expect(text).not.toContain(personId);
  });
});
