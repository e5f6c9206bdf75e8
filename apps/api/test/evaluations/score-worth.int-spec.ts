import { expect, it } from '@jest/globals';
import { see } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const WORTH = 'caseScore { score agreement { status alpha low high reading criteria scores furthest } interval { status low high reviewers alone } }';

it('what a score is worth is staff’s to read once the round is closed, and the same whenever it is asked', async () => {
  const one = await reach(on.cast, 'panel');
  const coordinator = await on.cast.who('coordinator');
  expect((await see(coordinator, one, WORTH)).caseScore).toBeNull();
  await playRound(one, 'panel', { lean: 'mixed' });
  const { caseScore } = await see(coordinator, one, WORTH);
  const { agreement, interval, score } = caseScore;
  expect(agreement).toMatchObject({ status: 'ok', criteria: expect.any(Number), scores: expect.any(Number), reading: expect.stringMatching(/^(good|tentative|low)$/), furthest: expect.arrayContaining([expect.any(String)]) });
  expect([agreement.low <= agreement.high, agreement.scores > agreement.criteria]).toEqual([true, true]);
  expect(interval).toMatchObject({ status: 'ok', reviewers: 5, alone: 0 });
  expect([interval.low <= score, score <= interval.high]).toEqual([true, true]);
  expect((await see(coordinator, one, WORTH)).caseScore).toEqual(caseScore);
  for (const outside of [one.innovator, await on.cast.who('panel-member')]) expect((await see(outside, one, WORTH)).caseScore).toBeNull();
});
