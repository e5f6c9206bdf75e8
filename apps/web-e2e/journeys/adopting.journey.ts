import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, type Case } from '../support/case.ts';
import { decide } from '../support/decide.ts';
import { peopleWho } from '../support/people.ts';
import { beforeDeciders } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

const REASON = 'The pilot reached its target at both sites, and the cost case holds.';
let cases: Case[] = [];

beforeAll(async () => {
  cases = await beforeDeciders('Sleep band', WAYS.length);
});
afterAll(closeBrowser);

describe.each(WAYS)('Two deciders, %s,', (_, way) => {
  const people = peopleWho(way);

  it('adopt together: one decides and signs, nothing happens, the other reads it and signs', async () => {
    const { name, evaluationId, innovationId } = cases.pop()!;
    const first = await people.who('Decision maker 01');
    await first.visit('/');
    await first.follow(name);
    await first.findsItInOrder();
    await first.follow('Decide what happens next');
    await first.findsItInOrder();
    await decide(first, 'Adopt', REASON);
    await first.sees('It awaits another signature.');
    await first.visit(`/evaluations/${evaluationId}/sign`);
    await first.sees('You proposed it. Somebody else has to sign.');

    const second = await people.who('Decision maker 02');
    await second.visit('/');
    await second.follow(second.page.getByRole('link', { name, exact: true }).first());
    await second.sees(REASON);
    await second.findsItInOrder();
    await second.press('Sign: Adopt');
    await second.sees('Decided. The innovator learns of it when the letter is approved and released.');

    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    await innovator.sees('Decision pending');
    expect(await innovator.reads()).toMatch(/Not yet reached:\s+Adopted/);
    expect(await people.leave()).toEqual([]);
  });
});
