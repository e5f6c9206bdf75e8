import { describe, expect, it } from '@jest/globals';
import { allSubmit, COMPLETE, fourReviewers, inReview } from '../support/brought-forward.ts';
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
    await on.cast.admin.done('describeReviewer', { personId: knows.id, specialties: ['quokkas'], methods: ['trials'], stages: [], maxConcurrentReviews: 2 });
    const summary = `${ABOUT} It was tried with quokkas.`;
    const termsOf = async (more: object) => of(await candidates(coordinator, (await inReview(on.cast, { answers: { ...COMPLETE, summary, ...more } })).evaluationId), knows.id)!.terms;
    expect(await termsOf({})).toContain('quokkas');
    expect(await termsOf({ 'summary:confidence': 'yes' })).not.toContain('quokkas');
  });
});
