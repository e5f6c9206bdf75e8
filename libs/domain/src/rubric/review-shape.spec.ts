import { describe, expect, it } from '@jest/globals';
import { shapeProblems } from './index.ts';

const fieldsOf = (answer: unknown) => shapeProblems({ criteria: { 'e-need': answer }, gates: {} }).map(({ field }) => field);

describe('shapeProblems', () => {
  it.each([[null], [{}], [{ value: 3, reason: '', citations: [], confidence: 'superb' }], [{ value: 'maybe', citations: [{ question: 'x' }, { document: 'd', page: 0, quote: '' }] }]])('finds nothing in a draft that is only wrong: %j', (answer) => {
    expect(fieldsOf(answer)).toEqual([]);
  });

  it.each([
    ['text', ['criteria.e-need']],
    [[1], ['criteria.e-need']],
    [{ value: { a: 1 }, reason: [1], citations: 'x' }, ['criteria.e-need.value', 'criteria.e-need.reason', 'criteria.e-need.citations']],
    [{ citations: [null, 5, { question: 1 }] }, ['criteria.e-need.citations.0', 'criteria.e-need.citations.1', 'criteria.e-need.citations.2.question']],
    [{ confidence: { a: 1 } }, ['criteria.e-need.confidence']],
  ])('names what %j is not', (answer, fields) => {
    expect(fieldsOf(answer)).toEqual(fields);
  });

  it('looks at gates too', () => expect(shapeProblems({ criteria: {}, gates: { g: { answer: 1 }, h: { answer: 'pass', reason: null } } })).toEqual([{ field: 'gates.g.answer', message: 'gates.g.answer must be a text, or be left out' }]));
});
