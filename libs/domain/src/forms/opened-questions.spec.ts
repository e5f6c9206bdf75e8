import { describe, expect, it } from '@jest/globals';
import type { Form } from './definition.ts';
import { openedQuestions, withOpened } from './opened-questions.ts';

const question = (id: string, visibleWhen: unknown = null) => ({ id, visibleWhen });
const FORM = {
  sections: [
    { id: 'one', questions: [question('kind'), question('data'), question('harms'), question('dpia', { q: 'data', eq: 'yes' })] },
    { id: 'two', questions: [question('place', { all: [{ not: { q: 'dpia', eq: 'none' } }, { any: [{ q: 'dpia', in: ['filed'] }] }] }), question('training', { q: 'harms', includesAny: ['ai'] }), question('consent', { all: [{ q: 'kind', eq: 'digital' }, { q: 'data', eq: 'yes' }] })] },
  ],
} as unknown as Form;

describe('openedQuestions', () => {
  const opened = (named: string[], answers: object, sent: object = { data: 'no' }): string[] => openedQuestions(FORM, named, answers as Record<string, unknown>, sent as Record<string, unknown>);

  it('are those that are named, whether they show or not, in the order of the form', () => {
    expect(opened(['place', 'data'], { data: 'no' })).toEqual(['data', 'place']);
    expect(opened([], { data: 'yes' })).toEqual([]);
  });

  it('and those that show now because of them, also through others', () => {
    expect(opened(['data'], { data: 'yes' })).toEqual(['data', 'dpia']);
    expect(opened(['data'], { data: 'yes', dpia: 'filed' })).toEqual(['data', 'dpia', 'place']);
  });

  it('whatever else was written in the draft meanwhile, which does not go along', () => {
    expect(opened(['data'], { kind: 'digital', data: 'yes' }, { kind: 'paper', data: 'no' })).toEqual(['data', 'dpia']);
    expect(opened(['data'], { kind: 'paper', data: 'yes' }, { kind: 'digital', data: 'no' })).toEqual(['data', 'dpia', 'consent']);
    expect(opened(['data'], {}, { kind: 'digital', data: 'yes' })).toEqual(['data']);
    expect(withOpened({ kind: 'paper', data: 'no' }, { kind: 'digital', dpia: 'filed' }, ['data', 'dpia'])).toEqual({ kind: 'paper', dpia: 'filed' });
  });

  it('but none that showed when the answers were sent, and none that shows because of another answer', () => {
    expect(opened(['data'], { data: 'yes' }, { data: 'yes' })).toEqual(['data']);
    expect(opened(['harms'], { data: 'yes', harms: ['ai'] })).toEqual(['harms', 'training']);
  });
});
