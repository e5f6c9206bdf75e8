import { describe, expect, it } from '@jest/globals';
import { allSubmit, codesOf, COMPLETE, fourReviewers, inReview } from '../support/brought-forward.ts';
import { roundOf } from '../support/assignment-rounds.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

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

    await late.client.done('declareConflict', { evaluationId: before.evaluationId, because: 'I advise its maker' });
    expect(await rounds(late.client)).not.toContain(rests);
    await expect(roundOf(late.client, rests)).rejects.toThrow('NOT_FOUND');
    for (const mutation of ['confirmAssignments', 'discardAssignments']) expect(codesOf(await late.client.act(mutation, { roundId: rests, expectedVersion: 1 }))).toEqual(['NOT_FOUND']);
    expect(await rounds(coordinator)).toContain(rests);

    // from now on it counts for nobody: a proposal would tell whoever is shut out that it does
    const anew = await propose();
    expect(JSON.stringify(await roundOf(coordinator, anew))).not.toContain('quokka');
    expect(await rounds(late.client)).toContain(anew);
  });
});
