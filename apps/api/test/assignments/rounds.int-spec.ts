import { beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, inReview, seated, reviewerSeat, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { COPIES } from '../support/pages.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';
import { roundOf as round } from '../support/assignment-rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const described = { specialties: [], methods: [], stages: [] };
interface Seat {
  evaluationId: string;
  personId: string;
  role: string;
  held: boolean;
  fit: number;
  hasAlternative: boolean | null;
}

const rounds = async (client: TestClient): Promise<string[]> => (await client.query('{ assignmentRounds { id } }')).data.assignmentRounds.map(({ id }: { id: string }) => id);
const waiting = async (client: TestClient): Promise<any[]> => (await client.query('{ waitingForReviewers { evaluationId held wanted stageTitle } }')).data.waitingForReviewers;
const idsOf = (...cases: BroughtForward[]): string[] => cases.map(({ evaluationId }) => evaluationId);
const live = (evaluationId: string): Promise<{ person: string; role: string }[]> =>
  on.api.sql(`select a.person_id as person, a.role from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review' and a.state in ('invited', 'accepted', 'submitted') order by 2`, [evaluationId]);
const ROLES = ['clinical-reviewer', 'economics-reviewer', 'ig-reviewer', 'safety-reviewer'];
const rolesAt = async (evaluationId: string): Promise<string[]> => (await live(evaluationId)).map(({ role }) => role);

let [one, other]: TestClient[] = [];
beforeAll(async () => {
  [one, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
});

/** A proposal, and that it is refused for these reasons with nothing written. */
const proposed = async (...cases: BroughtForward[]): Promise<string> => (await one!.done('proposeAssignments', { evaluationIds: idsOf(...cases) })).id;
const refused = async (client: TestClient, roundId: string, expectedVersion = 1): Promise<any[]> => {
  const before = await rowCounts(on.api);
  const answer = await client.act('confirmAssignments', { roundId, expectedVersion });
  expect(await rowCounts(on.api)).toEqual(before);
  return answer.blockers;
};

describe('an assignment round', () => {
  it('is proposed for those who wait, adjusted at a cost that is shown, and invites everybody at once when it is confirmed', async () => {
    const cases = [await inReview(on.cast), await inReview(on.cast)];
    expect((await waiting(one!)).filter(({ evaluationId }) => idsOf(...cases).includes(evaluationId))).toMatchObject([{ held: 0, wanted: 4, stageTitle: 'Evidence review' }, { held: 0, wanted: 4 }]);
    const knows = on.cast.ids('clinical-reviewer')[1]!;
    await on.cast.admin.done('describeReviewer', { ...described, personId: knows, specialties: ['ward round'], maxConcurrentReviews: 1 });
    const id = await proposed(...cases);
    const first = await round(one!, id);
    expect(first).toMatchObject({ state: 'proposed', version: 1, optimal: true, freeTotal: null, wishes: [] });
    expect([first.total, first.optimum]).toEqual([first.bound, first.bound]);
    for (const { evaluationId } of cases) expect(first.seats.filter((seat: Seat) => seat.evaluationId === evaluationId).map(({ role }: Seat) => role).sort()).toEqual(ROLES);
    const best = first.seats.filter(({ personId }: Seat) => personId === knows);
    expect(best).toMatchObject([{ terms: expect.arrayContaining(['ward round']), hasAlternative: true, alternative: { loss: expect.any(Number) }, price: expect.any(Number), probability: null, parts: [{ kind: 'text', points: 700, documents: [{ evaluationId: null, points: 700 }] }, { kind: 'specialties', points: 200, shared: ['ward round'] }] }]);
    for (const seat of first.seats) expect(seat.fit).toBe(seat.parts.reduce((sum: number, { points }: { points: number }) => sum + points, seat.bidPoints));
    expect(await rolesAt(cases[0]!.evaluationId)).toEqual([]);

    const change = (wish: string, expectedVersion: number) => one!.act('adjustAssignments', { roundId: id, expectedVersion, changes: [{ evaluationId: best[0].evaluationId, personId: knows, wish }] });
    await change('forbid', 1);
    const apart = await round(one!, id);
    expect(apart).toMatchObject({ version: 2, total: first.total - best[0].alternative.loss, optimum: first.optimum, wishes: [{ personId: knows, wish: 'forbid', cost: best[0].alternative.loss }] });
    expect(apart).toMatchObject({ outOfDate: false, moved: [] });
    expect(codesOf(await change('free', 1))).toEqual(['changed-since']);
    await change('free', 2);
    expect(await round(one!, id)).toMatchObject({ version: 3, total: first.total, wishes: [] });
    expect(codesOf(await one!.act('adjustAssignments', { roundId: id, expectedVersion: 3, changes: [{ evaluationId: best[0].evaluationId, personId: cases[0]!.innovatorId, wish: 'lock' }] }))).toEqual(['not-a-candidate']);

    await other!.done('confirmAssignments', { roundId: id, expectedVersion: 3 });
    for (const { evaluationId } of cases) {
      expect(await rolesAt(evaluationId)).toEqual(ROLES);
      expect((await actsOf(on.api, `evaluation/${evaluationId}`)).slice(-8)).toEqual(['assignments.proposed', 'assignments.adjusted', 'assignments.adjusted', ...Array<string>(4).fill('assignment.invited'), 'assignments.confirmed']);
    }
    expect((await refused(one!, id, 3)).map(({ code }) => code)).toEqual(['round-settled']);
    expect((await waiting(one!)).map(({ evaluationId }) => evaluationId)).not.toEqual(expect.arrayContaining(idsOf(...cases)));
  });

  it('keeps whoever is chosen in the role for which they were chosen, or is refused in words', async () => {
    const found = await inReview(on.cast);
    const both = await on.cast.newPerson(['clinical-reviewer', 'safety-reviewer']);
    const id = await proposed(found);
    const keep = (personId: string, role: string, expectedVersion: number) => one!.act('adjustAssignments', { roundId: id, expectedVersion, changes: [{ evaluationId: found.evaluationId, personId, wish: 'lock', role }] });
    for (const [at, role] of ['safety-reviewer', 'clinical-reviewer'].entries()) {
      expect(codesOf(await keep(both.id, role, at + 1))).toEqual([]);
      const kept = await round(one!, id);
      expect(kept.wishes).toMatchObject([{ personId: both.id, role, cost: expect.any(Number) }]);
      expect(kept.seats.filter(({ personId }: Seat) => personId === both.id)).toMatchObject([{ role, locked: true }]);
    }
    const [other] = on.cast.ids('clinical-reviewer');
    const refusal = await keep(other!, 'clinical-reviewer', 3);
    expect(refusal.blockers).toMatchObject([{ code: 'impossible', messageForStaff: expect.stringMatching(/ and .+ are kept on INN-\d+-\d+: it has one place for a clinical reviewer\. Take back one of them/) }]);
    expect(codesOf(await keep(other!, 'ig-reviewer', 3))).toEqual(['not-in-that-role']);
  });

  it('that cannot be is refused in words, with the evaluations by their references', async () => {
    const lost = await inReview(on.cast);
    for (const id of on.cast.ids('economics-reviewer')) await on.cast.admin.done('describeReviewer', { ...described, personId: id, maxConcurrentReviews: 20, absences: [{ from: '2020-01-01', to: '2039-12-31' }] });
    const answer = await one!.act('proposeAssignments', { evaluationIds: idsOf(lost) });
    expect(answer.blockers).toMatchObject([{ code: 'impossible', messageForStaff: expect.stringMatching(/INN-\d+-\d+ can get too few economics reviewers, 1 needed/) }]);
    for (const id of on.cast.ids('economics-reviewer')) await (await on.api.as(id)).done('setAvailability', { maxConcurrentReviews: 20, absences: [] });
    const { evaluationId } = lost;
    await one!.done('proposeAssignments', { evaluationIds: [evaluationId] });
  });
});

describe('what a proposal is solved for', () => {
  const linked = ({ groups }: { groups: { evaluationIds: string[] }[] }): string[][] => groups.map(({ evaluationIds }) => evaluationIds);

  it('is chosen when it is made or solved anew, and stands with the seed in the record of each evaluation', async () => {
    // a draw needs two people for each seat
    for (const id of on.cast.ids('clinical-reviewer')) await (await on.api.as(id)).done('setAvailability', { maxConcurrentReviews: 20, absences: [] });
    const cases = [await inReview(on.cast), await inReview(on.cast)];
    const propose = async (aim: object) => round(one!, (await one!.done('proposeAssignments', { evaluationIds: idsOf(...cases), aim })).id);
    const recorded = async () => (await on.api.sql<{ data: object }>(`select text::jsonb -> 'data' as data from audit.event where stream = $1 order by id desc limit 1`, [`evaluation/${cases[0]!.evaluationId}`]))[0]!.data;
    const total = await propose({ kind: 'total' });
    expect(total).toMatchObject({ aim: 'total', balance: null, cap: null, expected: null, plainTotal: total.total, worstBound: expect.any(Number) });
    const fair = await propose({ kind: 'fair' });
    expect(fair).toMatchObject({ aim: 'fair', plainTotal: total.total });
    expect(fair.worst).toBeGreaterThanOrEqual(total.worst);
    const together = await propose({ kind: 'linked' });
    expect(together.aim).toBe('linked');
    expect(linked(together).map((ids) => ids.sort())).toEqual([idsOf(...cases).sort()]);
    expect(await propose({ kind: 'even' })).toMatchObject({ aim: 'even', balance: 50 });
    const drawn = await propose({ kind: 'drawn', cap: 60 });
    expect(drawn).toMatchObject({ aim: 'drawn', cap: 60, expected: expect.any(Number) });
    for (const { probability } of drawn.seats) expect(probability).toBeLessThanOrEqual(0.6);
    expect(await recorded()).toEqual({ aim: 'drawn', cap: 60, seed: drawn.seed, draw: 1 });

    const anew = async (more: object) => one!.done('adjustAssignments', { roundId: drawn.id, changes: [], ...more });
    await anew({ expectedVersion: 1 });
    expect((await round(one!, drawn.id)).seats).toEqual(drawn.seats);
    await anew({ expectedVersion: 2, aim: { kind: 'even', balance: 7 } });
    expect(await round(one!, drawn.id)).toMatchObject({ version: 3, aim: 'even', balance: 7, cap: null });
    expect(await recorded()).toEqual({ changes: [], aim: 'even', balance: 7, seed: drawn.seed });
  });

  it('drawn again falls out as before, whoever draws, and says how often it was drawn', async () => {
    const cases = [await inReview(on.cast), await inReview(on.cast)];
    const aim = { kind: 'drawn', cap: 60 };
    const draw = async (client: TestClient, of = cases) => round(client, (await client.done('proposeAssignments', { evaluationIds: idsOf(...of), aim })).id);
    const first = await draw(one!);
    await one!.done('discardAssignments', { roundId: first.id, expectedVersion: 1 });
    const again = await draw(other!);
    expect([first.draw, again.draw]).toEqual([1, 2]);
    expect([again.seed, again.seats]).toEqual([first.seed, first.seats]);
    // nor by way of another aim, or of some of them alone
    const id = await proposed(cases[0]!);
    await one!.done('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [], aim });
    expect(await round(one!, id)).toMatchObject({ seed: first.seed, draw: 3 });
    await one!.done('confirmAssignments', { roundId: id, expectedVersion: 2 });
    const [last] = await on.api.sql<{ data: object }>(`select text::jsonb -> 'data' as data from audit.event where stream = $1 and text like '%"assignments.confirmed"%'`, [`evaluation/${cases[0]!.evaluationId}`]);
    expect(last).toEqual({ data: { draw: 3 } });
  });

  it('drawn many times at once is one draw: the others fall out as it does, or are refused, and no two have one number', async () => {
    const cases = [await inReview(on.cast), await inReview(on.cast)];
    const tries = await Promise.all(Array.from({ length: 4 }, (_, at) => (at % 2 ? one! : other!).act('proposeAssignments', { evaluationIds: idsOf(...cases), aim: { kind: 'drawn', cap: 60 } })));
    const made = await Promise.all(tries.flatMap(({ id }) => (id ? [round(one!, id)] : [])));
    expect(made.length).toBeGreaterThan(0);
    expect([new Set(made.map(({ seed }) => seed)).size, made.map(({ draw }) => draw).sort()]).toEqual([1, made.map((_, at) => at + 1)]);
    for (const { id, blockers } of tries) if (!id) expect(blockers).toMatchObject([{ code: 'drawn-meanwhile' }]);
  });

  it('is refused in words where no pair may be as likely as it would have to be, and where it is no aim', async () => {
    const found = await inReview(on.cast);
    const refusal = await one!.act('proposeAssignments', { evaluationIds: idsOf(found), aim: { kind: 'drawn', cap: 1 } });
    expect(refusal.blockers).toMatchObject([{ code: 'impossible', messageForStaff: expect.stringMatching(/likelier than 1 per cent.+Raise the highest probability/) }]);
    expect(codesOf(await one!.act('proposeAssignments', { evaluationIds: idsOf(found), aim: { kind: 'best' } }))).toEqual(['BAD_INPUT']);
  });
});

describe('a proposal whose world has moved', () => {
  it('is confirmed by one of two coordinators where rounds share an evaluation, and the other reads who sits there', async () => {
    const [a, b, c] = [await inReview(on.cast), await inReview(on.cast), await inReview(on.cast)] as const;
    const [mine, theirs] = [await proposed(a, b), await proposed(b, c)];
    const answers = await Promise.all([one!.act('confirmAssignments', { roundId: mine, expectedVersion: 1 }), other!.act('confirmAssignments', { roundId: theirs, expectedVersion: 1 })]);
    const lost = answers.findIndex(({ blockers }) => blockers);
    expect(answers.filter(({ blockers }) => blockers)).toHaveLength(1);
    expect(answers[lost].blockers).toHaveLength(1);
    expect(codesOf(answers[lost])).toEqual(['seats-moved']);
    expect(answers[lost].blockers[0].messageForStaff).toMatch(/^INN-\d+-\d+: .+ as clinical reviewer, .+ and .+ as clinical safety reviewer have seats since this was proposed\. Solve it anew, or discard it$/);
    // it is seen before anybody tries, in the list and on its page
    const stale = [mine, theirs][lost]!;
    const listed = (await one!.query('{ assignmentRounds { id outOfDate } }')).data.assignmentRounds;
    expect(listed.find(({ id }: any) => id === stale)).toEqual({ id: stale, outOfDate: true });
    expect(listed.find(({ id }: any) => id === [mine, theirs][1 - lost]!)).toMatchObject({ outOfDate: false });
    expect(await round(one!, stale)).toMatchObject({ outOfDate: true, moved: [expect.stringMatching(/^INN-\d+-\d+: .+ have seats since this was proposed$/)] });
    expect(await rolesAt(b.evaluationId)).toEqual(ROLES);
    expect(await rolesAt([a, c][lost]!.evaluationId)).toEqual([]);
    expect(await rolesAt([a, c][1 - lost]!.evaluationId)).toEqual(ROLES);
  });

  it('is refused after somebody took less on, or declined; solved anew it fits, and whoever sits stays', async () => {
    const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
    const pair = on.cast.ids('safety-reviewer');
    const [sits] = await seated(on.cast, a.evaluationId, [{ personId: pair[0]!, seat: reviewerSeat('safety-reviewer') }], on.api.as);
    const id = await proposed(a, b);
    const before = await round(one!, id);
    expect(before).toMatchObject({ freeTotal: before.total, freeMoved: 0 });
    const takes = before.seats.find(({ evaluationId, role, held }: Seat) => evaluationId === b.evaluationId && role === 'ig-reviewer' && !held)!.personId;
    await (await on.api.as(takes)).done('setAvailability', { maxConcurrentReviews: 0, absences: [] });
    const barred = await refused(one!, id);
    expect(new Set(barred.map(({ code }) => code))).toEqual(new Set(['at-capacity']));
    expect(barred[0].messageForStaff).toMatch(/^INN-/);
    // whoever sits is neither kept there nor taken off by a proposal
    for (const wish of ['lock', 'forbid']) {
      const sitting = await one!.act('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [{ evaluationId: a.evaluationId, personId: pair[0]!, wish }] });
      expect(sitting.blockers).toMatchObject([{ code: 'has-the-seat', messageForStaff: expect.stringMatching(/ has a seat on INN-\d+-\d+ already/) }]);
    }
    await one!.done('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [] });
    expect((await round(one!, id)).seats.map(({ personId }: Seat) => personId)).not.toContain(takes);

    await sits!.client.done('recuse', { assignmentId: sits!.assignmentId, reason: 'I am ill' });
    expect(await refused(other!, id, 2)).toMatchObject([{ code: 'seats-moved', messageForStaff: expect.stringMatching(/as clinical safety reviewer has left the seat since this was proposed\. Solve it anew, or discard it$/) }]);
    await one!.done('adjustAssignments', { roundId: id, expectedVersion: 2, changes: [] });
    await other!.done('confirmAssignments', { roundId: id, expectedVersion: 3 });
    expect(await live(a.evaluationId)).toContainEqual({ person: pair[1]!, role: 'safety-reviewer' });
    for (const { evaluationId } of [a, b]) expect(await rolesAt(evaluationId)).toEqual(ROLES);
    await (await on.api.as(takes)).done('setAvailability', { maxConcurrentReviews: 50, absences: [] });
  });
});

it('those who wait are listed behind any number of older evaluations whose stage asks for nobody', async () => {
  const [older, fresh] = [await submitted(on.cast), await inReview(on.cast)];
  const copies = 'select e.id from evaluation e where e.innovation_id = $1 and e.id <> $2';
  try {
    await on.api.sql(COPIES, [older.evaluationId, 2_000]);
    await on.api.sql(`insert into stage_run (id, evaluation_id, stage, run, entered_at, pipeline_version_id) select gen_random_uuid(), e.id, e.stage, e.run, e.entered_at, e.pipeline_version_id from evaluation e where e.id in (${copies})`, [older.innovationId, older.evaluationId]);
    expect((await waiting(one!)).map(({ evaluationId }) => evaluationId)).toContain(fresh.evaluationId);
  } finally {
    for (const row of ['stage_run where evaluation_id', 'evaluation where id']) await on.api.sql(`delete from ${row} in (${copies})`, [older.innovationId, older.evaluationId]);
  }
});

it('the list of proposals reads nothing of their seats where nobody asks for them', async () => {
  const id = await proposed(await inReview(on.cast));
  // what nobody reads may be what it is
  await on.api.sql(`update assignment_round_seat set parts = '0' where round_id = $1`, [id]);
  expect(await rounds(one!)).toContain(id);
  expect((await one!.query('{ assignmentRounds { id seats { role } bids { bid } wishes { wish } } }')).data.assignmentRounds.find((found: any) => found.id === id)).toEqual({ id, seats: ROLES.map((role) => ({ role })), bids: [], wishes: [] });
  await one!.done('discardAssignments', { roundId: id, expectedVersion: 1 });
  await on.api.sql(`update assignment_round_seat set parts = '[]' where round_id = $1`, [id]);
});

describe('whoever may not see one of its evaluations', () => {
  it('finds nothing of a round, from the moment that they declare a conflict of interest', async () => {
    const [a, b] = [await inReview(on.cast), await inReview(on.cast)] as const;
    const id = await proposed(a, b);
    const { client } = await on.cast.newPerson(['coordinator']);
    expect(await rounds(client)).toContain(id);
    await client.done('declareConflict', { evaluationId: a.evaluationId, because: 'I advise its maker' });
    expect(await rounds(client)).not.toContain(id);
    expect((await waiting(client)).map(({ evaluationId }) => evaluationId)).not.toContain(a.evaluationId);
    expect(codesOf((await client.query('query($id: String!) { assignmentRound(id: $id) { total } }', { id })) as never)).toEqual(['NOT_FOUND']);
    for (const mutation of ['confirmAssignments', 'discardAssignments']) expect(codesOf(await client.act(mutation, { roundId: id, expectedVersion: 1 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await client.act('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [] }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await client.act('proposeAssignments', { evaluationIds: idsOf(a, b) }))).toEqual(['NOT_FOUND']);
    expect((await one!.act('discardAssignments', { roundId: id, expectedVersion: 1 })).id).toBe(id);
  });
});
