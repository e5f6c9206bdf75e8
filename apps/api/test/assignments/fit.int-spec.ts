import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, COMPLETE, fourReviewers, inReview, reviewerSeat, seated } from '../support/brought-forward.ts';
import { roundOf } from '../support/assignment-rounds.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let jobs: Jobs;
beforeAll(async () => {
  jobs = await jobsOf(on.api);
});
afterAll(() => jobs.close());

const ABOUT = 'A lamp over the bed that shows zebrafish and xylophones to people who cannot sleep, and tells the ward when they get up at night.';
const about = (summary: string) => inReview(on.cast, { answers: { ...COMPLETE, summary } });
interface Candidate {
  personId: string;
  fit: number;
  terms: string[];
}

const candidates = async (client: TestClient, id: string): Promise<Candidate[]> =>
  (await client.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId fit terms } }', { id })).data.reviewerCandidates;
const of = (found: Candidate[], person: string): Candidate | undefined => found.find(({ personId }) => personId === person);

const rounds = async (client: TestClient): Promise<string[]> => (await client.query('{ assignmentRounds { id } }')).data.assignmentRounds.map(({ id }: { id: string }) => id);

describe('how a candidate fits', () => {
  it('is told by what they know and reviewed, once that round is over and only of what the coordinator may know of', async () => {
    const [coordinator, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
    const [before, now] = [await about(ABOUT), await about(`${ABOUT} It is made of wool.`)];
    const knows = await on.cast.newPerson(['clinical-reviewer']);
    await on.cast.admin.done('describeReviewer', { personId: knows.id, specialties: ['wool'], methods: ['trials'], stages: [], maxConcurrentReviews: 2 });
    const four = await fourReviewers(on.cast, before.evaluationId, on.api.as);
    const reviewed = four.find(({ seat }) => seat.role === 'clinical-reviewer')!.personId;

    const open = await candidates(coordinator, now.evaluationId);
    expect(of(open, knows.id)).toMatchObject({ fit: 100, terms: ['wool'] });
    expect(of(open, reviewed)).toMatchObject({ fit: 0, terms: [] });

    await allSubmit(four);
    expect(of(await candidates(coordinator, now.evaluationId), reviewed)).toMatchObject({ fit: 100, terms: expect.arrayContaining(['ward']) });

    await other.done('declareConflict', { evaluationId: before.evaluationId, because: 'I advise its maker' });
    expect(await candidates(other, now.evaluationId)).toEqual(open);
    expect(await candidates(coordinator, now.evaluationId)).not.toEqual(open);
  });

  it('is told by no answer that its team keeps in confidence', async () => {
    const coordinator = await on.cast.who('coordinator');
    const knows = await on.cast.newPerson(['clinical-reviewer']);
    await on.cast.admin.done('describeReviewer', { personId: knows.id, specialties: ['wombats'], methods: ['trials'], stages: [], maxConcurrentReviews: 2 });
    const summary = `${ABOUT} It was tried with wombats.`;
    const termsOf = async (more: object) => of(await candidates(coordinator, (await inReview(on.cast, { answers: { ...COMPLETE, summary, ...more } })).evaluationId), knows.id)!.terms;
    expect(await termsOf({})).toContain('wombats');
    expect(await termsOf({ 'summary:confidence': 'yes' })).not.toContain('wombats');
  });
});

describe('what somebody reviewed', () => {
  it('counts in a proposal as far as everybody who proposes may know of it, and whoever may not any more finds nothing of that proposal', async () => {
    const coordinator = await on.cast.who('coordinator');
    const late = await on.cast.newPerson(['coordinator']);
    const words = 'A quokka harness: quokka by quokka, every quokka finds its way.';
    const [before, now] = [await about(words), await about(`${words} It hums.`)];
    const four = await fourReviewers(on.cast, before.evaluationId, on.api.as);
    await allSubmit(four);
    const reviewed = four.find(({ seat }) => seat.role === 'clinical-reviewer')!.personId;
    const propose = async () => (await coordinator.done('proposeAssignments', { evaluationIds: [now.evaluationId] })).id;
    const partsOf = (round: any): any[] => round.seats.find(({ personId }: any) => personId === reviewed)?.parts ?? [];

    const rests = await propose();
    const found = await roundOf(late.client, rests);
    const [text] = partsOf(found);
    expect(text).toMatchObject({ kind: 'text', documents: expect.arrayContaining([{ evaluationId: before.evaluationId, reference: expect.any(String), innovationName: expect.any(String), points: expect.any(Number), terms: expect.arrayContaining(['quokka']) }]) });
    expect(text.documents.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(text.points);
    expect(await rounds(late.client)).toContain(rests);

    // with an aim, somebody kept on, and somebody kept off who comes after all
    const comes = on.cast.ids('safety-reviewer')[1]!;
    const byHand = [{ personId: reviewed, wish: 'lock', role: 'clinical-reviewer' }, { personId: comes, wish: 'forbid' }].map((one) => ({ ...one, evaluationId: now.evaluationId }));
    await coordinator.done('adjustAssignments', { roundId: rests, expectedVersion: 1, changes: byHand, aim: { kind: 'even' } });
    await coordinator.done('inviteReviewers', { evaluationId: now.evaluationId, invitations: [{ personId: comes, role: 'safety-reviewer' }] });

    await late.client.done('declareConflict', { evaluationId: before.evaluationId, because: 'I advise its maker' });
    expect(await rounds(late.client)).not.toContain(rests);
    await expect(roundOf(late.client, rests)).rejects.toThrow('NOT_FOUND');
    for (const mutation of ['confirmAssignments', 'discardAssignments']) expect(codesOf(await late.client.act(mutation, { roundId: rests, expectedVersion: 1 }))).toEqual(['NOT_FOUND']);
    expect(await rounds(coordinator)).toContain(rests);

    // what waits is solved anew without it by the platform, and they find it again, with nothing of it
    await jobs.proposeRepairs();
    expect(await rounds(late.client)).toContain(rests);
    expect(await roundOf(late.client, rests)).toMatchObject({ version: 3, state: 'proposed', aim: 'even', wishes: [{ personId: reviewed, wish: 'lock', role: 'clinical-reviewer' }], outOfDate: false });
    const [{ text: record }] = (await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%"assignments.adjusted"%' order by seq desc limit 1`, [`evaluation/${now.evaluationId}`])) as [{ text: string }];
    expect(JSON.parse(record)).toMatchObject({ act: 'assignments.adjusted', data: { changes: [], dropped: [{ person: comes, wish: 'forbid' }], aim: 'even' } });
    expect(JSON.stringify(await roundOf(late.client, rests))).not.toContain('quokka');
    await jobs.proposeRepairs();
    expect(await roundOf(coordinator, rests)).toMatchObject({ version: 3 });

    // from now on it counts for nobody: a proposal would tell whoever is shut out that it does
    const anew = await propose();
    expect(JSON.stringify(await roundOf(coordinator, anew))).not.toContain('quokka');
    expect(await rounds(late.client)).toContain(anew);
  });

  it('counts once for each evaluation, as it read what was submitted then, and only while the review counts', async () => {
    const coordinator = await on.cast.who('coordinator');
    const words = 'An axolotl basin: axolotl by axolotl, every axolotl finds its way.';
    const [before, again, now] = [await about(words), await about(words), await about(`${words} It hums.`)];
    const reviewer = await on.cast.newPerson(['clinical-reviewer']);
    const four = async ({ evaluationId }: typeof before) => {
      const others = (['safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const).map((role) => ({ personId: on.cast.ids(role)[1]!, seat: reviewerSeat(role) }));
      await allSubmit(await seated(on.cast, evaluationId, [{ personId: reviewer.id, seat: reviewerSeat('clinical-reviewer') }, ...others], on.api.as));
    };
    for (const each of [before, again]) await four(each);
    const counted = async (): Promise<{ evaluation: string; terms: string[] }[]> => {
      const { id } = await coordinator.done('proposeAssignments', { evaluationIds: [now.evaluationId] });
      const { id: adjusted } = await coordinator.done('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [{ evaluationId: now.evaluationId, personId: reviewer.id, wish: 'lock' }] });
      const { seats } = await roundOf(coordinator, adjusted ?? id);
      return seats.find(({ personId }: any) => personId === reviewer.id).parts.flatMap(({ documents }: any) => documents.map(({ evaluationId, terms }: any) => ({ evaluation: evaluationId, terms })));
    };
    expect((await counted()).map(({ evaluation }) => evaluation).sort()).toEqual([before.evaluationId, again.evaluationId].sort());

    // a second run of the same stage: they reviewed it twice, and it is still one submission
    await on.api.sql(
      `with run as (insert into stage_run select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'run', t.run + 1))).* from stage_run t where t.evaluation_id = $1 and t.stage = 'evidence-review' returning id),
        sat as (insert into assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'stage_run_id', run.id))).* from assignment a, run where a.evaluation_id = $1 and a.person_id = $2 returning id, stage_run_id)
       insert into review select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'assignment_id', sat.id, 'stage_run_id', sat.stage_run_id, 'label', 'Again'))).* from review v join assignment a on a.id = v.assignment_id, sat where a.evaluation_id = $1 and a.person_id = $2`,
      [before.evaluationId, reviewer.id],
    );
    expect((await counted()).map(({ evaluation }) => evaluation).sort()).toEqual([before.evaluationId, again.evaluationId].sort());

    // what was submitted since is not what they read
    await on.api.sql(
      `insert into submission select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'revision', s.revision + 1, 'answers', s.answers || '{"summary": "Gone", "description": "Gone", "problem": "Gone"}'))).* from submission s where s.evaluation_id = $1`,
      [again.evaluationId],
    );
    expect((await counted()).find(({ evaluation }) => evaluation === again.evaluationId)?.terms).toContain('axolotl');

    // whoever has left since, or was in conflict, has reviewed nothing that counts
    await on.api.sql(`update assignment set state = 'recused' where evaluation_id = $1 and person_id = $2`, [again.evaluationId, reviewer.id]);
    expect((await counted()).map(({ evaluation }) => evaluation)).toEqual([before.evaluationId]);

    // and so in the list of candidates: somebody who reviewed the same once fits as well
    const twin = await on.cast.newPerson(['clinical-reviewer']);
    await on.api.sql(
      `with sat as (insert into assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'person_id', $3::uuid))).* from assignment a join stage_run t on t.id = a.stage_run_id and t.run = 1 where a.evaluation_id = $1 and a.person_id = $2 returning id)
       insert into review select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'assignment_id', sat.id, 'label', 'Twin'))).* from review v join assignment a on a.id = v.assignment_id join stage_run t on t.id = a.stage_run_id and t.run = 1, sat where a.evaluation_id = $1 and a.person_id = $2`,
      [before.evaluationId, reviewer.id, twin.id],
    );
    const listed = async () => {
      const found = await candidates(coordinator, now.evaluationId);
      return [of(found, reviewer.id), of(found, twin.id)].map((one) => ({ fit: one!.fit, axolotl: one!.terms.includes('axolotl') }));
    };
    expect(await listed()).toEqual([{ fit: 100, axolotl: true }, { fit: 100, axolotl: true }]);
    await on.api.sql(
      `insert into submission select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'revision', s.revision + 1, 'answers', s.answers || '{"summary": "Gone", "description": "Gone", "problem": "Gone"}'))).* from submission s where s.evaluation_id = $1`,
      [before.evaluationId],
    );
    expect(await listed()).toEqual([{ fit: 100, axolotl: true }, { fit: 100, axolotl: true }]);
    await on.api.sql(`update assignment set state = 'recused' where evaluation_id = $1 and person_id = $2`, [before.evaluationId, reviewer.id]);
    expect(await listed()).toMatchObject([{ axolotl: false }, { fit: 100, axolotl: true }]);
  });

  it('counts though somebody may not know of it who can sign in no more', async () => {
    const coordinator = await on.cast.who('coordinator');
    const words = 'A narwhal harbour: narwhal by narwhal, every narwhal finds its way.';
    const [before, now] = [await about(words), await about(`${words} It hums.`)];
    await allSubmit(await fourReviewers(on.cast, before.evaluationId, on.api.as));
    const gone = await on.cast.newPerson(['coordinator']);
    await gone.client.done('declareConflict', { evaluationId: before.evaluationId, because: 'I advise its maker' });
    const rests = async () => JSON.stringify(await roundOf(coordinator, (await coordinator.done('proposeAssignments', { evaluationIds: [now.evaluationId] })).id));
    expect(await rests()).not.toContain('narwhal');
    await on.cast.admin.done('disablePerson', { personId: gone.id });
    expect(await rests()).toContain('narwhal');
  });
});
