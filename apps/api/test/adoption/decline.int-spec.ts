import { expect, it } from '@jest/globals';
import { decidedByTwo, propose, see } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const REASON = 'It costs more than it saves at every site';
const WINDOW = 20;

const inWords = (day: string): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(new Date(day));

it('an adoption is declined by two with reasons, which the letter tells with the last day to appeal, and the appeal is in time to that day', async () => {
  const one = await reach(on.cast, 'adoption-decision');
  const { evaluationId, innovator } = one;
  await playRound(one, 'adoption-decision');
  expect((await (await on.cast.who('nhsx-decider')).act('propose', { evaluationId, transition: 'decline' })).blockers).toMatchObject([{ code: 'reason-required' }]);
  await propose(one, 'nhsx-decider', 'decline', { reason: REASON });
  expect((await see(await on.cast.who('nhsx-decider'), one, 'stage')).stage).toBe('adoption-decision'); // one person declines nothing
  await (await on.cast.who('nhsx-decider')).done('withdrawProposal', { evaluationId, reason: 'Read once more' });
  const { decision } = await decidedByTwo(one, 'nhsx-decider', 'decline', { reason: REASON });

  const told = async () => see(innovator, one, 'stage appealBy decisions { outcome reason letter { title body { reasons next } } }');
  expect(await told()).toMatchObject({ stage: 'adoption-decision', appealBy: null, decisions: expect.not.arrayContaining([expect.objectContaining({ outcome: 'declined' })]) });
  expect(codesOf(await innovator.act('raiseAppeal', { evaluationId, reason: 'Too early' }))).toEqual(['not-appealable']);

  await announce(one, 'declined', decision);
  const lastDay = await workingDaysOn(on.cast.admin, WINDOW);
  const { stage, appealBy, decisions } = await told();
  expect([stage, appealBy.slice(0, 10)]).toEqual(['declined', lastDay.slice(0, 10)]);
  expect(decisions.at(-1)).toEqual({
    outcome: 'declined', reason: REASON,
    letter: { title: 'Not adopted', body: { reasons: expect.stringContaining(REASON), next: expect.stringContaining(`you can appeal by ${inWords(lastDay)}`) } },
  });
  const { data } = await (await on.api.as()).query('query($name: String!) { register(search: $name) { total } }', { name: 'Lamp of tests' });
  expect(data.register.total).toBe(0);

  await advanceTo(on.cast.admin, lastDay.replace('12:00:00', '22:30:00'));
  expect(await innovator.act('raiseAppeal', { evaluationId, reason: 'Savings were left out' })).toMatchObject({ stage: 'declined' });
  expect((await see(innovator, one, 'appealBy')).appealBy).toBeNull();
});
