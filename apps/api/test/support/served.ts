import { inReview, reviewerSeat, reviewsFor, seated, EVIDENCE } from './brought-forward.ts';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';

/** Cases that one clinical reviewer each has reviewed and whose rounds are closed: the first holder of the role did the first, the second all others. */
export const servedOn = async (api: TestApi, cast: Cast, cases: number): Promise<{ evaluationId: string; innovationId: string }[]> => {
  const seat = reviewerSeat('clinical-reviewer');
  const [first, second] = cast.ids('clinical-reviewer') as [string, string];
  const served: { evaluationId: string; innovationId: string }[] = [];
  for (let at = 0; at < cases; at += 1) {
    const one = await inReview(cast);
    const [reviewer] = await seated(cast, one.evaluationId, [{ personId: at === 0 ? first : second, seat }], api.as);
    await reviewer!.client.done('submitReview', { assignmentId: reviewer!.assignmentId, ...reviewsFor(EVIDENCE, [seat])[0] });
    await (await cast.who('coordinator')).done('closeRound', { evaluationId: one.evaluationId, reason: 'Time is up' });
    served.push(one);
  }
  return served;
};

/** As though these rounds had closed longer ago than a quarter. */
export const longAgo = async ({ sql }: Pick<TestApi, 'sql'>): Promise<void> => {
  await sql(`update stage_run set round_closed_at = now() - interval '200 days' where round_closed_at is not null`);
};
