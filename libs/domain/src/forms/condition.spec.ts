import { describe, expect, it } from '@jest/globals';
import { holds } from './condition.ts';
import type { Condition, Form, Question } from './definition.ts';
import { visibleQuestions } from './index.ts';

const answers = { a: 'yes', list: ['x', 'y'], none: null, unknown: { notStated: true } };

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ q: 'a', eq: 'yes' }, true],
    [{ q: 'a', eq: 'no' }, false],
    [{ q: 'absent', eq: undefined }, false],
    [{ q: 'none', eq: null }, false],
    [{ q: 'constructor', eq: Object }, false],
    [{ q: 'a', in: ['no', 'yes'] }, true],
    [{ q: 'a', in: [] }, false],
    [{ q: 'list', includesAny: ['z', 'y'] }, true],
    [{ q: 'list', includesAny: ['z'] }, false],
    [{ q: 'a', includesAny: ['y', 'yes'] }, false],
    [{ q: 'unknown', eq: 'yes' }, false],
    [{ q: 'unknown', includesAny: ['yes'] }, false],
    [{ not: { q: 'absent', eq: 'yes' } }, true],
    [{ all: [] }, true],
    [{ all: [{ q: 'a', eq: 'yes' }, { q: 'list', includesAny: ['x'] }] }, true],
    [{ all: [{ q: 'a', eq: 'yes' }, { q: 'a', eq: 'no' }] }, false],
    [{ any: [] }, false],
    [{ any: [{ q: 'a', eq: 'no' }, { q: 'a', eq: 'yes' }] }, true],
  ])('%j is %p', (condition, expected) => expect(holds(condition, answers)).toBe(expected));

  it('refuses an operator outside the closed language', () => {
    expect(() => holds({ q: 'a', matches: 'y.*' } as unknown as Condition, answers)).toThrow('{"q":"a","matches":"y.*"}');
  });
});

describe('visibleQuestions', () => {
  const question = (id: string, visibleWhen: Condition | null) => ({ id, visibleWhen }) as Question;
  const chain = {
    sections: [
      { questions: [question('first', null), question('second', { q: 'first', eq: 'yes' })] },
      { questions: [question('third', { q: 'second', eq: 'yes' }), question('fourth', { not: { q: 'second', eq: 'yes' } })] },
    ],
  } as Form;
  const shown = (given: object) => visibleQuestions(chain, given as Record<string, unknown>).map(({ id }) => id);

  it('takes a condition on a hidden question for false, whatever was once answered', () => {
    expect(shown({ first: 'yes', second: 'yes' })).toEqual(['first', 'second', 'third']);
    expect(shown({ first: 'no', second: 'yes' })).toEqual(['first', 'fourth']);
  });
});
