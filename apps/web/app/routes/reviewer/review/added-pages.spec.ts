import { describe, expect, it } from '@jest/globals';
import { withPassages } from '../document/with-passages.ts';
import { withAddedPages } from './added-pages.server.ts';
import { readItem } from './read-item.server.ts';
import { givenAnswer, savedAnswer, type TypedAnswer } from './typed-answer.ts';

const CRITERION = { kind: 'criterion' as const, id: 'e-need' };
const given = (answer: object) => ({ criteria: { 'e-need': answer as never }, gates: {} });
const first = given({ value: 2, reason: 'Because', citations: [{ question: 'harms', quote: 'none' }, { document: 'd', page: 2, quote: 'as it was' }] });
const read = readItem(first, CRITERION);
const page = savedAnswer(first, CRITERION);
/** What is saved after something was done in another tab. */
const after = (change: (answer: TypedAnswer) => TypedAnswer): TypedAnswer => savedAnswer(given(givenAnswer(change(page))!), CRITERION);
const cited = after((answer) => withPassages(withPassages(answer, 'd#2', ['Healing rose']), 'e#1', []));

describe('what was cited in another tab', () => {
  it('is kept beside what was typed here, as often as this page is saved', () => {
    const typed = { ...page, reason: 'Because of this' };
    const both = withAddedPages(typed, cited, read)!;
    expect(both).toMatchObject({ reason: 'Because of this', documents: ['d#2', 'e#1'], quotes: { harms: 'none', 'd#2': 'as it was\nHealing rose' } });
    const there = savedAnswer(given(givenAnswer(both)!), CRITERION);
    expect(withAddedPages({ ...typed, reason: 'More' }, there, readItem(given(givenAnswer(typed)!), CRITERION))).toEqual({ ...both, reason: 'More' });
  });

  it('leaves an answer as it was typed where nothing was added', () => {
    const typed = { ...page, reason: 'Because of this' };
    expect(withAddedPages(typed, page, read)).toEqual(typed);
  });

  it('is shown to its writer where anything else changed, there or among the citations here', () => {
    expect(withAddedPages(page, { ...cited, reason: 'Another' }, read)).toBeNull();
    expect(withAddedPages({ ...page, documents: [], quotes: { harms: 'none' } }, cited, read)).toBeNull();
    expect(withAddedPages({ ...page, quotes: { ...page.quotes, 'd#2': 'as it is' } }, cited, read)).toBeNull();
  });
});
