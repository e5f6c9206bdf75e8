import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerDifferences } from './answer-differences.ts';
import type { Form, Question } from './definition.ts';

const question = (id: string, visibleWhen: Question['visibleWhen'] = null): Question => ({
  id, type: 'text', label: `Label of ${id}`, help: '', requiredForSubmission: false, visibleWhen, limits: {}, confidential: false, maps: { esf: [], dtac: [], dev: [], reg: [] },
});
const formOf = (...questions: Question[]): Form => ({ id: 'form', version: '1.0.0', title: 'A form', sections: [{ id: 'one', title: 'One', intro: '', questions }] });
const form = formOf(question('name'), question('more', { q: 'name', eq: 'Long' }), question('price'));
const between = (then: object, now: object, other = form) =>
  answerDifferences({ form, answers: then as Record<string, unknown> }, { form: other, answers: now as Record<string, unknown> }).map(({ question: { id }, then: was, now: is }) => [id, was, is]);

describe('differences between two revisions', () => {
  it('are answers that changed, came or went, in the order of the form', () => {
    expect(between({ name: 'A', price: '1' }, { name: 'B' })).toEqual([['name', 'A', 'B'], ['price', '1', undefined]]);
    expect(between({ name: 'A' }, { name: 'A', price: { b: 1, a: [2] } })).toEqual([['price', undefined, { b: 1, a: [2] }]]);
    expect(between({ price: { b: 1, a: [2] } }, { price: { a: [2], b: 1 } })).toEqual([]);
  });

  it('hold an answer that only one of them shows, and none that neither does', () => {
    expect(between({ name: 'Long', more: 'Words' }, { name: 'Short', more: 'Words' })).toEqual([['name', 'Long', 'Short'], ['more', 'Words', undefined]]);
    expect(between({ name: 'Short', more: 'One' }, { name: 'Short', more: 'Other' })).toEqual([]);
  });

  it('hold a question that the other form does not have', () => {
    expect(between({ name: 'A', price: '1' }, { name: 'A', cost: '2' }, formOf(question('cost'), question('name')))).toEqual([['cost', undefined, '2'], ['price', '1', undefined]]);
  });

  it('are the same from both sides, and none between a revision and itself', () => {
    const answers = fc.record({ name: fc.constantFrom('Long', 'Short'), more: fc.string(), price: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        expect(between(one, other).map(([id, then, now]) => [id, now, then])).toEqual(between(other, one));
        expect(between(one, one)).toEqual([]);
      }),
    );
  });
});
