import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, fourReviewers, inReview, panelSeat, reviewerSeat, reviewsFor, seated, withPanel, type Seated } from '../support/brought-forward.ts';
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

  it('stands by the day that one has to keep, however late one was asked, and behind no number of closed rounds', async () => {
    const { id: personId, client } = await on.cast.newPerson(['clinical-reviewer']);
    const coordinator = await on.cast.who('coordinator');
    const asked = async (dueAt: string | null, answerBy: string | null): Promise<string> => {
      const { evaluationId } = await inReview(on.cast);
      if (answerBy) await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId, role: 'clinical-reviewer' }] });
      else await seated(on.cast, evaluationId, [{ personId, seat: reviewerSeat('clinical-reviewer') }], on.api.as);
      await on.api.sql('update evaluation set due_at = $2 where id = $1', [evaluationId, dueAt]);
      await on.api.sql('update assignment set answer_by = coalesce($3::timestamptz, answer_by) where evaluation_id = $1 and person_id = $2', [evaluationId, personId, answerBy]);
      return evaluationId;
    };
    const endless = await asked(null, null);
    const soon = await asked('2040-03-03T12:00:00Z', null);
    const toAnswer = await asked('2040-04-30T12:00:00Z', '2040-03-05T12:00:00Z');
    const late = await asked('2040-03-20T12:00:00Z', null);
    const listed = async (): Promise<any[]> => (await client.query('{ myReviews { evaluationId run open } }')).data.myReviews;
    expect((await listed()).map(({ evaluationId }) => evaluationId)).toEqual([soon, toAnswer, late, endless]);

    await on.api.sql(`insert into stage_run (id, evaluation_id, stage, run, entered_at, left_at) select gen_random_uuid(), evaluation_id, stage, 1000 + n, entered_at, now() from stage_run, generate_series(1, 201) n where evaluation_id = $1 and stage = 'evidence-review'`, [endless]);
    await on.api.sql(
      `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_by, invited_at)
         select gen_random_uuid(), a.evaluation_id, t.id, a.person_id, a.organisation_id, a.role, a.tracks, a.gates, 'submitted', a.invited_by, a.invited_at + t.run * interval '1 day'
         from assignment a join stage_run t on t.evaluation_id = a.evaluation_id and t.run > 1000 where a.evaluation_id = $1 and a.person_id = $2`,
      [endless, personId],
    );
    const all = await listed();
    expect(all.slice(0, 4).map(({ evaluationId, open }) => [evaluationId, open])).toEqual([soon, toAnswer, late, endless].map((id) => [id, true]));
    // of those that are over the oldest one falls out, and no open one
    expect(all.slice(4).map(({ run }) => run)).toEqual(Array.from({ length: 200 }, (_, at) => 1201 - at));
  });
});
