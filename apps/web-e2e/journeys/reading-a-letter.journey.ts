import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { announce, INNOVATOR, propose } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { scoredByPanel } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const REASON = 'It is safe and promising: a pilot shows whether it saves time.';

describe.each(WAYS)('An innovator, %s,', (_, way) => {
  const people = peopleWho(way);

  it('learns of a decision when its letter is released, and reads why it was made and what comes next', async () => {
    const one = await scoredByPanel('Cough counter');
    const decision = await propose(one, 'Panel chair 01', 'recommend-pilot', REASON);
    const innovator = await people.who(INNOVATOR);
    await innovator.visit('/innovations');
    await innovator.follow(one.name);
    await innovator.sees('With the panel');

    await announce(one, decision, 'Panel chair 02', 'coordinator');
    await innovator.visit('/innovations');
    await innovator.follow(one.name);
    await innovator.sees('Preparing a pilot');
    await innovator.findsItInOrder();
    await innovator.follow('Recommended for a pilot');
    await innovator.arrivesAt('Recommended for a pilot');
    await innovator.sees(REASON);
    await innovator.sees('What you can do');
    await innovator.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});
