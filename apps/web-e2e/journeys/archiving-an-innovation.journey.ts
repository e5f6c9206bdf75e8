import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('An innovator, %s,', (_, hands) => {
  const people = peopleWho(hands);

  it('archives an innovation, finds it apart and read only, and restores it', async () => {
    const name = `Lamp to put away ${Date.now().toString(36)}`;
    const innovator = await people.who(INNOVATOR);
    await innovator.visit('/innovations/new');
    await innovator.write('What is the name of your innovation?', name);
    await innovator.press('Add and continue');
    await innovator.arrivesAt(name);
    await innovator.follow('Archive this innovation');
    await innovator.arrivesAt('Archive this innovation?');
    await innovator.findsItInOrder();
    await innovator.press('Archive');
    await innovator.sees('The innovation is archived.');
    await innovator.findsItInOrder();
    await innovator.follow(name);
    await innovator.sees('This innovation has been archived since');
    await innovator.findsItInOrder();
    await innovator.follow('Restore this innovation');
    await innovator.arrivesAt('Restore this innovation?');
    await innovator.findsItInOrder();
    await innovator.press('Restore');
    await innovator.sees('The innovation is restored.');
    expect(await people.leave()).toEqual([]);
  });
});
