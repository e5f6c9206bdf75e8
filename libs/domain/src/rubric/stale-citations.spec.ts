import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { citedNow, lookedAgain, staleCitations, type Citation } from './index.ts';

const now = { answers: { kept: 'As it was', changed: 'It is safe in adults', group: [{ a: 'x y' }] }, documents: ['new'], replaced: new Map([['old', 'new']]) };
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
    expect(staleCitations([{ question: 'q' }], { q: '' }, { answers: {}, documents: [], replaced: new Map() })).toEqual([]);
    expect(staleCitations([{ question: 'q' }], { q: ['a'] }, { answers: { q: [] }, documents: [], replaced: new Map() })).toMatchObject([{ because: 'answer-gone' }]);
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
        expect(staleCitations(['a', 'b', 'c'].map((question) => ({ question, quote: 'z' })), answers, { answers: structuredClone(answers), documents: [], replaced: new Map() })).toEqual([]);
      }),
    );
  });
});

describe('lookedAgain', () => {
  it('has another name for whatever can change: the answer, what it cites and quotes, what became of that, what stands in its place, the revision', () => {
    const named = [
      lookedAgain('a', { citation: { question: 'q' }, because: 'answer-changed' }, 2),
      lookedAgain('b', { citation: { question: 'q' }, because: 'answer-changed' }, 2),
      lookedAgain('a', { citation: { question: 'r' }, because: 'answer-changed' }, 2),
      lookedAgain('a', { citation: { question: 'q' }, because: 'answer-gone' }, 2),
      lookedAgain('a', { citation: { question: 'q' }, because: 'answer-changed' }, 3),
      lookedAgain('a', { citation: { question: 'q', quote: 'words' }, because: 'answer-changed' }, 2),
      lookedAgain('a', { citation: { question: 'q', quote: 'other words' }, because: 'answer-changed' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 1 }, because: 'document-replaced', newest: 'r' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 1 }, because: 'document-replaced', newest: 's' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 1 }, because: 'document-gone' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 2 }, because: 'document-gone' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 2, quote: 'words' }, because: 'document-gone' }, 2),
      lookedAgain('a', { citation: { document: 'q', page: 2, quote: 'other words' }, because: 'document-gone' }, 2),
    ];
    expect(new Set(named).size).toBe(named.length);
    expect(lookedAgain('a', { citation: { question: 'q' }, because: 'answer-changed' }, 2)).toBe(named[0]);
  });
});

it('citedNow counts a document as replaced where that came after the submission, or before any', () => {
  const documents = [{ id: 'a', replacedAt: null, replacedBy: null }, { id: 'b', replacedAt: '2026-02-01T00:00:00Z', replacedBy: 'a' }];
  const replaced = new Map([['b', 'a']]);
  expect(citedNow({}, documents, null)).toMatchObject({ documents: ['a'], replaced });
  expect(citedNow({}, documents, new Date('2026-01-31'))).toMatchObject({ documents: ['a'], replaced });
  expect(citedNow({}, documents, '2026-02-01T00:00:00.000Z')).toMatchObject({ documents: ['a', 'b'], replaced: new Map() });
});

it('citedNow names the newest of a chain, so that a confirmation ends with a further replacement; without its end a chain is gone', () => {
  const [first, second, third] = [{ id: 'a', replacedAt: '2026-02-01', replacedBy: 'b' }, { id: 'b', replacedAt: null, replacedBy: null }, { id: 'c', replacedAt: null, replacedBy: null }];
  const marks = [[first, second], [first, { ...second, replacedAt: '2026-03-01', replacedBy: 'c' }, third]].map((documents) => {
    const [stale] = staleCitations([{ document: 'a', page: 1 }], {}, citedNow({}, documents, null));
    return [stale!.newest, lookedAgain('q', stale!, 1)];
  });
  expect(marks.map(([newest]) => newest)).toEqual(['b', 'c']);
  expect(marks[0]![1]).not.toBe(marks[1]![1]);
  expect(citedNow({}, [first], null)).toEqual({ answers: {}, documents: [], replaced: new Map() });
});
