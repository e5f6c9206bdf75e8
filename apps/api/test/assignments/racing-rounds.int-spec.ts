import { beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { roundOf } from '../support/assignment-rounds.ts';
import { codesOf, inReview, type BroughtForward } from '../support/brought-forward.ts';
import { lockWaits } from '../support/lock-waits.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let [one, other]: TestClient[] = [];
beforeAll(async () => {
  [one, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
});
const proposed = async (...cases: BroughtForward[]): Promise<string> => (await one!.done('proposeAssignments', { evaluationIds: cases.map(({ evaluationId }) => evaluationId) })).id;
const live = ({ evaluationId }: BroughtForward) =>
  on.api.sql<{ id: string; person: string; role: string }>(`select a.id, a.person_id as person, a.role from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review' and a.state in ('invited', 'accepted', 'submitted') order by a.role`, [evaluationId]);
const confirm = (client: TestClient, roundId: string, expectedVersion = 1) => client.act('confirmAssignments', { roundId, expectedVersion });

it('two coordinators who confirm one proposal invite everybody once', async () => {
  const found = await inReview(on.cast);
  const id = await proposed(found);
  const answers = await Promise.all([confirm(one!, id), confirm(other!, id)]);
  expect(answers.flatMap((answer) => codesOf(answer))).toEqual(['round-settled']);
  expect(await live(found)).toHaveLength(4);
});

it('two proposals at once that share somebody who takes one review seat them once', async () => {
  const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
  const { id: person, client } = await on.cast.newPerson(['economics-reviewer']);
  await client.done('setAvailability', { maxConcurrentReviews: 1, absences: [] });
  const rounds = [await proposed(a), await proposed(b)] as const;
  for (const [at, { evaluationId }] of [a, b].entries()) await one!.done('adjustAssignments', { roundId: rounds[at]!, expectedVersion: 1, changes: [{ evaluationId, personId: person, wish: 'lock' }] });
  const answers = await Promise.all([confirm(one!, rounds[0], 2), confirm(other!, rounds[1], 2)]);
  expect(answers.flatMap((answer) => codesOf(answer))).toEqual(['at-capacity']);
  expect((await Promise.all([live(a), live(b)])).map((seats) => seats.length).sort()).toEqual([0, 4]);

  // they take more on: solved anew, the other comes about too
  await client.done('setAvailability', { maxConcurrentReviews: 2, absences: [] });
  const lost = answers.findIndex((answer) => codesOf(answer).length > 0);
  expect(codesOf(await confirm(other!, rounds[lost]!, 2))).toEqual([]);
});

it('somebody declines while a proposal is solved: it is stored as it was, and refused when it is confirmed', async () => {
  const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
  await confirm(one!, await proposed(a));
  const [leaves] = await live(a);
  const id = await proposed(a, b);
  const holder = new pg.Client({ connectionString: on.api.database.url() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select id from assignment_round where id = $1 for update', [id]);
    const solved = one!.act('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [] });
    await lockWaits(on.api, 1);
    await (await on.api.as(leaves!.person)).done('declineInvitation', { assignmentId: leaves!.id, reason: 'No time' });
    await holder.query('commit');
    expect(codesOf(await solved)).toEqual([]);
  } finally {
    await holder.end();
  }
  expect(codesOf(await confirm(other!, id, 2))).toEqual(['seats-moved']);
  expect([(await live(a)).length, (await live(b)).length]).toEqual([3, 0]);
});

it('somebody takes nothing on any more while a proposal is confirmed: whichever comes first counts', async () => {
  const { id: personId, client } = await on.cast.newPerson(['economics-reviewer']);
  const takes = (maxConcurrentReviews: number) => client.act('setAvailability', { maxConcurrentReviews, absences: [] });
  /** A proposal with them in it, and what happens of two acts of which the first has written and waits to record it. */
  const race = async (streamOf: (evaluationId: string) => string, acts: (roundId: string) => (() => Promise<any>)[]) => {
    await takes(1);
    const found = await inReview(on.cast);
    const roundId = await proposed(found);
    await one!.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [{ evaluationId: found.evaluationId, personId, wish: 'lock' }] });
    const [first, second] = acts(roundId) as [() => Promise<any>, () => Promise<any>];
    const holder = new pg.Client({ connectionString: on.api.database.url() });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select from audit.stream where stream = $1 for update', [streamOf(found.evaluationId)]);
      const before = first();
      await lockWaits(on.api, 1);
      const after = second();
      await Promise.race([after, lockWaits(on.api, 2)]);
      await holder.query('commit');
      return { answers: [codesOf(await before), codesOf(await after)], found };
    } finally {
      await holder.end();
    }
  };
  const seatsOf = async (found: BroughtForward) => (await live(found)).filter(({ person }) => person === personId);

  // they have said so, and it is not committed yet: the confirmation waits for it, and nobody is invited
  const less = await race(() => `person/${personId}`, (roundId) => [() => takes(0), () => confirm(one!, roundId, 2)]);
  expect(less.answers).toEqual([[], ['at-capacity']]);
  expect(await live(less.found)).toEqual([]);

  // the confirmation has looked at everybody: what they say counts from then on, and the seat is theirs
  const order: string[] = [];
  const noted = (what: string, act: () => Promise<any>) => async () => {
    const answer = await act();
    order.push(what);
    return answer;
  };
  const sat = await race((evaluationId) => `evaluation/${evaluationId}`, (roundId) => [noted('confirmed', () => confirm(one!, roundId, 2)), noted('takes none', () => takes(0))]);
  expect([sat.answers, order]).toEqual([[[], []], ['confirmed', 'takes none']]);
  expect(await seatsOf(sat.found)).toHaveLength(1);
});

it('somebody who is free at one evaluation in one role and at another in another is left out at one of them, and counted', async () => {
  const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
  const { id } = await on.cast.newPerson(['clinical-reviewer', 'safety-reviewer']);
  const sat = ({ evaluationId }: BroughtForward, role: string) =>
    on.api.sql(
      `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_by, invited_at, settled_at, remind_at, answer_by)
       select gen_random_uuid(), t.evaluation_id, t.id, p.id, p.organisation_id, $3, '{}', '{}', 'released', p.id, now(), now(), now(), now() from stage_run t join person p on p.id = $2 where t.evaluation_id = $1 and t.stage = 'triage'`,
      [evaluationId, id, role],
    );
  await sat(a, 'safety-reviewer');
  await sat(b, 'clinical-reviewer');
  const round = await roundOf(one!, await proposed(a, b));
  expect(round).toMatchObject({ leftByRole: 1, leftBeyond: 0 });
  expect(round.seats.filter(({ evaluationId, personId }: any) => evaluationId === a.evaluationId && personId === id)).toEqual([]);
  const answer = await one!.act('adjustAssignments', { roundId: round.id, expectedVersion: 1, changes: [{ evaluationId: a.evaluationId, personId: id, wish: 'lock' }] });
  expect(answer.blockers[0].messageForStaff).toMatch(/they are free there as safety-reviewer only, and are considered in this proposal as clinical-reviewer\. This is said of those considered: \d+ people; 1 of them are left out somewhere/);
});

it('whoever is barred as a candidate is barred in a proposal, each for their own reason, though all are asked at once', async () => {
  const found = await inReview(on.cast);
  const on100 = '2139-12-31';
  const made = await Promise.all(['away', 'conflict', 'overdue', 'free'].map(async (name) => ({ name, ...(await on.cast.newPerson(['safety-reviewer'])) })));
  const [away, conflict, overdue, free] = made as [(typeof made)[number], (typeof made)[number], (typeof made)[number], (typeof made)[number]];
  await away.client.done('setAvailability', { maxConcurrentReviews: 5, absences: [{ from: '2020-01-01', to: on100 }] });
  await conflict.client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'paid_role', innovationId: found.innovationId, description: 'A salary' }] });
  await overdue.client.done('declareInterests', { declaredOn: '2020-01-01', validUntil: '2020-12-31', interests: [] });
  const { reviewerCandidates } = (await one!.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "safety-reviewer") { personId blockers { messageForStaff } } }', { id: found.evaluationId })).data;
  const roundId = await proposed(found);
  let expectedVersion = 1;
  for (const { name, id } of [away, conflict, overdue, free]) {
    const [bar] = reviewerCandidates.find(({ personId }: any) => personId === id).blockers;
    const answer = await one!.act('adjustAssignments', { roundId, expectedVersion, changes: [{ evaluationId: found.evaluationId, personId: id, wish: 'lock' }] });
    expect([name, bar === undefined]).toEqual([name, name === 'free']);
    if (bar) expect(answer.blockers[0].messageForStaff).toContain(`: ${bar.messageForStaff}`);
    else expect([codesOf(answer), (expectedVersion += 1)]).toEqual([[], 2]);
  }
});
