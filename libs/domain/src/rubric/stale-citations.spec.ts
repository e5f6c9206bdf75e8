import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { staleCitations, type Citation } from './index.ts';

const now = { answers: { kept: 'As it was', changed: 'It is safe in adults', group: [{ a: 'x y' }] }, documents: ['new'], replaced: ['old'] };
const then = { kept: 'As it was', changed: 'It is safe', gone: 'A trial', group: [{ a: 'x  y' }] };
const why = (...citations: Citation[]): string[] => staleCitations(citations, then, now).map(({ because }) => because);

describe('staleCitations', () => {
  it('says what became of an answer: the same is fresh, whatever stands beside it', () => {
    expect(why({ question: 'kept' }, { question: 'never' })).toEqual([]);
    expect(why({ question: 'changed' }, { question: 'gone' })).toEqual(['answer-changed', 'answer-gone']);
    expect(why({ question: 'kept', quote: 'not in it' })).toEqual([]);
  });

  it('looks for the quoted passage, however its lines are broken', () => {
    expect(why({ question: 'changed', quote: 'safe\nin  adults' })).toEqual(['answer-changed']);
    expect(why({ question: 'changed', quote: 'safe in children' })).toEqual(['quote-gone']);
    expect(why({ question: 'group', quote: 'x y' })).toEqual(['answer-changed']);
  });

  it('counts a page by its document', () => {
    expect(why({ document: 'new', page: 3 }, { document: 'old', page: 3 }, { document: 'other', page: 1 })).toEqual(['document-replaced', 'document-gone']);
  });

  it('takes an emptied answer as none, and an incomplete citation as pointing nowhere', () => {
    expect(staleCitations([{ question: 'q' }], { q: '' }, { answers: {}, documents: [], replaced: [] })).toEqual([]);
    expect(staleCitations([{ question: 'q' }], { q: ['a'] }, { answers: { q: [] }, documents: [], replaced: [] })).toMatchObject([{ because: 'answer-gone' }]);
    expect(why({}, { page: 1 })).toEqual([]);
  });

  it('takes what every object inherits for no answer, and a quote that is no text for none', () => {
    expect(why({ question: 'constructor' }, { question: 'toString', quote: 'x' }, { question: '__proto__' })).toEqual([]);
    expect(why({ question: 'changed', quote: 5 as never }, { question: 'changed', quote: { a: 1 } as never })).toEqual(['answer-changed', 'answer-changed']);
    expect(staleCitations([{ question: 'constructor' }], JSON.parse('{"constructor":"a"}') as Record<string, unknown>, now)).toMatchObject([{ because: 'answer-gone' }]);
  });

  it('finds nothing where nothing changed, whatever the answers are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue()), (raw) => {
        const answers = JSON.parse(JSON.stringify(raw)) as Record<string, unknown>;
        expect(staleCitations(['a', 'b', 'c'].map((question) => ({ question, quote: 'z' })), answers, { answers: structuredClone(answers), documents: [], replaced: [] })).toEqual([]);
      }),
    );
  });
});
