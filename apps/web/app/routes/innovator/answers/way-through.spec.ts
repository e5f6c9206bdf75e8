import { describe, expect, it } from '@jest/globals';
import type { Form } from '@waymark/domain/forms';
import { openedFrom, questionAfter, questionBefore, type Shown } from './way-through.ts';

const form = { sections: [{ id: 'a', questions: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }] }, { id: 'b', questions: [{ id: 'b1' }] }] } as unknown as Form;
const shown = (a: string[], b: string[] = []): Shown => [
  { section: 'a', questions: a.map((id) => ({ id })) },
  { section: 'b', questions: b.map((id) => ({ id })) },
];
const at = (question: string, from: 'check' | 'section' | null = null) => ({ form, innovation: 'i', section: 'a', question, from });

describe('after a question comes', () => {
  it.each([
    ['the next that shows', at('a1'), shown(['a1', 'a3']), shown(['a1', 'a3']), '/innovations/i/answers/a/a3'],
    ['one that shows only now', at('a1'), shown(['a1', 'a3']), shown(['a1', 'a2', 'a3']), '/innovations/i/answers/a/a2'],
    ['the next, where the question itself has gone', at('a2'), shown(['a1', 'a2', 'a3']), shown(['a1', 'a3']), '/innovations/i/answers/a/a3'],
    ['the answers of the section, after its last', at('a3'), shown(['a3'], ['b1']), shown(['a3'], ['b1']), '/innovations/i/sections/a'],
    ['the answers of the section, where one came from there', at('a1', 'section'), shown(['a1', 'a2']), shown(['a1', 'a2'], ['b1']), '/innovations/i/sections/a'],
    ['checking, where one came from there', at('a1', 'check'), shown(['a1', 'a2']), shown(['a1', 'a2']), '/innovations/i/check'],
    ['a question of any section that shows only since', at('a1', 'check'), shown(['a1']), shown(['a1'], ['b1']), '/innovations/i/answers/b/b1?from=check'],
  ])('%s', (_, one, before, after, address) => expect(questionAfter(one, before, after)).toBe(address));
});

it('before a question comes the one before it that shows', () => {
  const before = (question: string) => questionBefore({ form, section: 'a', question }, shown(['a1', 'a3']));
  expect([before('a3'), before('a2'), before('a1'), before('of another form')]).toEqual(['a1', 'a1', null, null]);
});

it('a question is opened from pages that we know', () => {
  expect(['check', 'section', 'elsewhere'].map((from) => openedFrom(new URLSearchParams({ from })))).toEqual(['check', 'section', null]);
});
