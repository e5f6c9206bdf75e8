import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const MOST = 'How many open reviews do you take at most?';
/** Far ahead, so that it bars nobody from the other journeys. */
const AWAY = { from: ['8', '3', '2039'], to: ['14', '3', '2039'] };

const partsOf = (reviewer: Person, index: number, day: string) => ['day', 'month', 'year'].map((part) => reviewer.page.locator(`main input[name="absences[${index}].${day}[${part}]"]`));

const writesDay = async (reviewer: Person, index: number, day: 'from' | 'to', words: readonly string[]): Promise<void> => {
  for (const [at, field] of partsOf(reviewer, index, day).entries()) await reviewer.write(field, words[at]!);
};

const readsDay = (reviewer: Person, index: number, day: 'from' | 'to'): Promise<string[]> => Promise.all(partsOf(reviewer, index, day).map((field) => field.inputValue()));

/** Rows that stand in the form. */
const absences = (reviewer: Person): Promise<number> => reviewer.page.locator('main input[name$=".from[day]"]').count();

describe.each(WAYS)('A reviewer, %s,', (_, way) => {
  const people = peopleWho(way);

  it('says how much they review and when they are away, corrects it without losing a word, and takes it back', async () => {
    const reviewer = await people.who('clinical-reviewer');
    await reviewer.visit('/reviews');
    await reviewer.follow('See and change when and how much you review');
    await reviewer.arrivesAt('Your availability');
    await reviewer.findsItInOrder();
    const most = reviewer.page.locator('main input[name="maxConcurrentReviews"]');
    const [before, rows] = [await most.inputValue(), await absences(reviewer)];

    await reviewer.write(MOST, '41');
    await reviewer.press('Add an absence');
    await reviewer.sees(`Absence ${rows + 1}`);
    await writesDay(reviewer, rows, 'from', AWAY.to);
    await writesDay(reviewer, rows, 'to', AWAY.from);
    await reviewer.press('Save your availability');
    await reviewer.sees(`Absence ${rows + 1}: the last day comes before the first`);
    await reviewer.findsItInOrder();
    expect([await most.inputValue(), await readsDay(reviewer, rows, 'from')]).toEqual(['41', AWAY.to]);

    await writesDay(reviewer, rows, 'from', AWAY.from);
    await writesDay(reviewer, rows, 'to', AWAY.to);
    await reviewer.press('Save your availability');
    await reviewer.sees('Your availability is saved. It counts from now on.');
    await reviewer.findsItInOrder();
    await reviewer.visit('/account/availability');
    expect([await most.inputValue(), await absences(reviewer), await readsDay(reviewer, rows, 'from'), await readsDay(reviewer, rows, 'to')]).toEqual(['41', rows + 1, AWAY.from, AWAY.to]);
    expect(await reviewer.reads()).toMatch(/Open reviews\s+\d+ of at most 41/);

    await reviewer.press(`Remove absence ${rows + 1}`);
    await reviewer.page.getByText(`Absence ${rows + 1}`, { exact: true }).waitFor({ state: 'detached' });
    await reviewer.write(MOST, before || '40');
    await reviewer.press('Save your availability');
    await reviewer.sees('Your availability is saved. It counts from now on.');
    expect(await absences(reviewer)).toBe(rows);
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
