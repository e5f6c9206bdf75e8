import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedFrom, draftAt, onlyWroteOn, type DraftAnswers, type DraftStep } from './draft-history.ts';

const answer = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 2 }), fc.record({ notStated: fc.constant(true) }));
const draft = fc.dictionary(fc.constantFrom('name', 'problem', 'users', 'stage'), answer);

describe('the history of a draft', () => {
  it('gives back every version that there was', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), (drafts) => {
        const steps: DraftStep[] = drafts.slice(1).map((after, at) => ({ version: at + 1, before: changedFrom(drafts[at]!, after) }));
        drafts.forEach((was, version) => expect(draftAt(drafts.at(-1)!, [...steps].reverse(), version)).toEqual(was));
      }),
    );
  });

  it('names what a save touched, with what was there, and nothing else', () => {
    expect(changedFrom({ name: 'A', stage: 'idea', users: ['staff'] }, { name: 'B', users: ['staff'], problem: 'New' })).toEqual({ name: 'A', stage: 'idea', problem: null });
    expect(changedFrom({ name: 'A' }, { name: 'A' })).toEqual({});
    expect(changedFrom({ studies: [{ title: 'A', year: 2019 }] }, { studies: [{ year: 2019, title: 'A' }] })).toEqual({});
    for (const other of [[{ title: 'A' }], [{ title: 'A', year: 2020 }], [{ title: 'A', of: 2019 }], { 0: { title: 'A', year: 2019 } }, [], 'A', null])
      expect(changedFrom({ studies: [{ title: 'A', year: 2019 }] }, { studies: other })).toEqual({ studies: [{ title: 'A', year: 2019 }] });
  });
});

describe('a save that only wrote on', () => {
  const wroteOn = (was: unknown, is: unknown): boolean => onlyWroteOn(changedFrom({ problem: was } as DraftAnswers, { problem: is }), { problem: is });

  it.each([
    ['', 'a word'],
    ['a word', 'a word and more'],
    ['a word', 'more and a word'],
    ['a word', 'a longer word'],
    ['aa', 'aaa'],
    [undefined, 'a word'],
  ])('“%s” to “%s”', (was, is) => expect(wroteOn(was, is)).toBe(true));

  it.each([
    ['a word', 'a wor'],
    ['a word', ''],
    ['a word', 'a  vord, longer'],
    ['a word', 'another text'],
    ['abab', 'ab'],
    [['staff'], ['staff', 'patients']],
    ['a word', undefined],
    ['a word', { notStated: true }],
    [3, 4],
  ])('not %p to %p: something is gone', (was, is) => expect(wroteOn(was, is)).toBe(false));

  it('keeps every letter, in order: what is between can be taken out again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (head, middle, tail) => expect(wroteOn(`${head}${tail}`, `${head}${middle}${tail}`)).toBe(true)),
    );
  });

  it('has to hold for every answer that it touched', () => {
    expect(onlyWroteOn({ name: 'A', problem: 'b' }, { name: 'AB', problem: 'c' })).toBe(false);
    expect(onlyWroteOn({}, {})).toBe(true);
  });
});
