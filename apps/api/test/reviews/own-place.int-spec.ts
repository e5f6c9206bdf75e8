import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, fourReviewers, inReview, panelSeat, reviewsFor, seated, withPanel, type Seated } from '../support/brought-forward.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const MINE = '{ myReviews { assignmentId stage run open dueAt submittedAt savedAt ownVote { vote motion reason } motions } }';
const mine = async ({ client, assignmentId }: Seated): Promise<any> => (await client.query(MINE)).data.myReviews.find((one: any) => one.assignmentId === assignmentId);

describe('one’s own place in a round', () => {
  it('is open with its time limit until the round closes, and then is not', async () => {
    const { evaluationId } = await inReview(on.cast);
    const four = await fourReviewers(on.cast, evaluationId, on.api.as);
    const [clinical] = four as [Seated];
    expect(await mine(clinical)).toMatchObject({ stage: 'evidence-review', run: 1, open: true, dueAt: expect.any(String), submittedAt: null, savedAt: null, motions: [] });
    const [review] = reviewsFor(EVIDENCE, four.map(({ seat }) => seat));
    await clinical.client.done('saveReview', { assignmentId: clinical.assignmentId, ...review! });
    expect(await mine(clinical)).toMatchObject({ open: true, submittedAt: null, savedAt: expect.any(String) });
    await clinical.client.done('submitReview', { assignmentId: clinical.assignmentId, ...review! });
    await (await on.cast.who('coordinator')).done('closeRound', { evaluationId, reason: 'Enough is in' });
    expect(await mine(clinical)).toMatchObject({ open: false, submittedAt: expect.any(String) });
  });

  it('on a panel tells one’s own vote, and nobody else’s', async () => {
    const { evaluationId } = await withPanel(on.cast, on.api.as);
    const [first, second] = (await seated(on.cast, evaluationId, on.cast.ids('panel-member').slice(0, 2).map((personId) => ({ personId, seat: panelSeat })), on.api.as)) as [Seated, Seated];
    await first.client.done('castVote', { evaluationId, motion: 'revise', vote: 'for', reason: 'It lacks a comparison' });
    expect((await mine(first)).ownVote).toEqual({ vote: 'for', motion: 'revise', reason: 'It lacks a comparison' });
    expect(await mine(second)).toMatchObject({ ownVote: null, motions: ['recommend-pilot', 'revise', 'not-recommend'] });
    // what only a re-review decides is no motion of a first one
    const refused = await second.client.act('castVote', { evaluationId, motion: 'reaffirm', vote: 'for', reason: 'It works' });
    expect(refused.blockers).toMatchObject([{ code: 'unknown-motion', operands: { motions: ['recommend-pilot', 'revise', 'not-recommend'] } }]);
  });
});
