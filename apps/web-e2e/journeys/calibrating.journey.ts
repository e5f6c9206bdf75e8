import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A chair, %s,', (_, way) => {
  const people = peopleWho(way);

  it('calibrates what reviewers gave, and reads case scores beside calibrated', async () => {
    const chair = await people.who('panel-chair');
    await chair.visit('/portfolio');
    await chair.findsItInOrder();
    await chair.press(chair.page.locator('main button[value="calibrate"]').first());
    await chair.sees('The run is kept. It is advice, and decides nothing.');
    await chair.sees(/decide on neither alone/);
    await chair.findsItInOrder();
    expect(await chair.page.locator('main table').first().locator('tbody tr').count()).toBeGreaterThan(1);
    expect(await people.leave()).toEqual([]);
  });
});
