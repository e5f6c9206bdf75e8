import { describe, expect, it } from '@jest/globals';
import { valuesOf } from '../../staff/frame/form-values.ts';
import { strangePassages, strangeWords } from './quoted-words.ts';
import { givenAnswer, givenGate, savedAnswer, typedAnswer } from './typed-answer.ts';

const CRITERION = { kind: 'criterion' as const, id: 'e-need' };
const NOTHING = savedAnswer({ criteria: {}, gates: {} }, CRITERION);

const typed = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return typedAnswer(valuesOf(form), NOTHING);
};

describe('an answer to a criterion', () => {
  it('is saved with its reasons, its citations and how sure one is', () => {
    const answer = typed(['value', '3'], ['reason', 'Because'], ['cite', 'studies'], ['cite', 'harms'], ['confidence', 'high'], ['document', 'd-2'], ['page', '4'], ['cite-document', 'd-1#7']);
    expect(givenAnswer(answer)).toEqual({
      value: 3,
      reason: 'Because',
      confidence: 'high',
      citations: [{ question: 'studies' }, { question: 'harms' }, { document: 'd-1', page: 7 }, { document: 'd-2', page: 4 }],
    });
  });

  it('keeps the words that it cites, one passage a line, of what is cited alone, and gives them back as they were saved', () => {
    const answer = typed(['reason', 'Because'], ['cite', 'studies'], ['cite', 'harms'], ['quote.studies', ' Healing  rose \r\n\r\n“from 54%”\r\nHealing rose'], ['quote.need', 'not cited']);
    const given = givenAnswer(answer)!;
    expect(given.citations).toEqual([{ question: 'studies', quote: 'Healing rose' }, { question: 'studies', quote: 'from 54%' }, { question: 'harms' }]);
    const saved = savedAnswer({ criteria: { 'e-need': { value: 1, ...given } as never }, gates: {} }, CRITERION);
    expect([saved.questions, saved.quotes]).toEqual([['studies', 'harms'], { studies: 'Healing rose\nfrom 54%' }]);
    expect(givenAnswer(saved)?.citations).toEqual(given.citations);
  });

  it('says at its field which cited words are in no version of the answer', () => {
    const words = (quote: string) => strangeWords(typed(['cite', 'studies'], ['quote.studies', quote]), [{ studies: [{ result: 'Healing\nrose' }] }, { studies: 'Anew' }]);
    expect([words('Healing rose'), words('Anew'), words(''), strangeWords(typed(['cite', 'gone'], ['quote.gone', 'x']), [{}])]).toEqual([[], [], [], []]);
    expect(words('Healing rose\nHealing fell')).toMatchObject([{ field: 'quote.studies', message: expect.stringContaining('“Healing fell” is not in this answer') }]);
  });

  it('keeps the words that it cites of a page of a document as those of an answer', () => {
    const answer = typed(['cite-document', 'd-1#7'], ['cite-document', 'd-2#1'], ['quote.d-1#7', '“Healing  rose”\r\nfrom 54%'], ['quote.d-9#1', 'not cited'], ['document', 'd-3'], ['page', '4']);
    const given = givenAnswer(answer)!;
    expect(given.citations).toEqual([{ document: 'd-1', page: 7, quote: 'Healing rose' }, { document: 'd-1', page: 7, quote: 'from 54%' }, { document: 'd-2', page: 1 }, { document: 'd-3', page: 4 }]);
    const saved = savedAnswer({ criteria: { 'e-need': { value: 1, ...given } as never }, gates: {} }, CRITERION);
    expect([saved.documents, saved.quotes]).toEqual([['d-1#7', 'd-2#1', 'd-3#4'], { 'd-1#7': 'Healing rose\nfrom 54%' }]);
    expect(givenAnswer(saved)?.citations).toEqual(given.citations);
    const pages = new Map([['d-1#7', 'Healing\nrose from 63%']]);
    expect(strangePassages(saved, pages)).toMatchObject([{ field: 'quote.d-1#7', message: expect.stringContaining('“from 54%” is not on this page') }]);
    expect(strangePassages(saved, new Map([['d-1#7', 'Healing rose from 54%']]))).toEqual([]);
  });

  it('that is none and 0 are three different answers', () => {
    expect([typed(['value', '0']), typed(['value', 'not-applicable']), typed(['value', 'cannot-assess'])].map((answer) => givenAnswer(answer)?.value)).toEqual([0, 'not-applicable', 'cannot-assess']);
  });

  it('is kept while only the reasons are written, and is nothing while nothing is', () => {
    expect(givenAnswer(typed(['reason', 'Begun']))).toEqual({ reason: 'Begun', citations: [] });
    expect(givenAnswer(typed(['reason', ' ']))).toBeUndefined();
  });

  it('comes back to the form as it was saved, 0 among them', () => {
    const criteria = { 'e-need': { value: 0, reason: 'None', citations: [{ question: 'studies' }, { document: 'd-1', page: 7 }], confidence: 'low' as const } };
    const saved = savedAnswer({ criteria, gates: {} }, CRITERION);
    expect(saved).toMatchObject({ value: '0', questions: ['studies'], documents: ['d-1#7'], confidence: 'low' });
    expect(givenAnswer(saved)).toEqual(criteria['e-need']);
  });
});

describe('an answer to a gate', () => {
  it('is saved with its reason, and is nothing while nothing is written', () => {
    expect(givenGate(typed(['value', 'pass'], ['reason', 'Registered']))).toEqual({ answer: 'pass', reason: 'Registered' });
    expect(givenGate(typed(['value', '']))).toBeUndefined();
  });
});
