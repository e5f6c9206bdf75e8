import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { decide } from '../support/decide.ts';
import { peopleWho } from '../support/people.ts';
import { scoredByPanel } from '../support/stages.ts';
import { vote } from '../support/vote.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A panel, %s,', (_, way) => {
  const people = peopleWho(way);

  it('hears its last vote, and its chair closes it with a recommendation', async () => {
    const { name, evaluationId, innovationId, last } = await scoredByPanel('Wound camera');
    const member = await people.who(last.person);
    await member.visit('/reviews');
    await member.follow(name);
    await member.follow('Vote');
    await vote(member, 'Recommend a pilot', 'A pilot shows whether it saves time.');

    const chair = await people.who('Panel chair 01');
    await chair.visit(`/evaluations/${evaluationId}`);
    await chair.follow('Scores');
    await chair.sees(/^6 for on “Recommend a pilot”/);
    await chair.findsItInOrder();
    await chair.follow('Propose the decision');
    await chair.findsItInOrder();
    await decide(chair, 'Recommend a pilot', 'The panel is of one mind: a pilot shows whether it saves time.');
    await chair.sees('Decided. The innovator learns of it when the letter is approved and released.');
    await chair.findsItInOrder();

    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    await innovator.sees('With the panel');
    expect(await innovator.reads()).not.toContain('Recommended for a pilot');
    expect(await people.leave()).toEqual([]);
  });
});
