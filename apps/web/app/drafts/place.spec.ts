import { describe, expect, it } from '@jest/globals';
import { addressOf, isDelivered } from './address-of.ts';
import { decisionOn, determinationOn, dtacPart, dtacSectionOf, ESF_PART, exerciseOf, guidanceOf, questionPart, requestTo, reviewOf } from './place.ts';
import { triageOf } from './triage-place.ts';
import { everythingKept, keepWords, nameOf } from './kept-words.ts';

const stored = (): Storage => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
    clear: () => held.clear(),
  };
};

describe('addressOf', () => {
  it.each([
    [{ of: 'a1', part: 'about' }, '/innovations/a1/answers/about'],
    [{ of: 'a1', part: questionPart('about', 'summary') }, '/innovations/a1/answers/about/summary'],
    [{ of: reviewOf('b2'), part: 'safety' }, '/reviews/b2/safety'],
    [{ of: exerciseOf('019a-e5'), part: 'safety' }, '/reviews/exercises/019a-e5/safety'],
    [{ of: requestTo('019a-c3', '019a-d4'), part: 'about' }, '/innovations/019a-c3/requests/019a-d4'],
    [{ of: guidanceOf('019a-c3'), part: dtacPart('C1') }, '/innovations/019a-c3/dtac/C1'],
    [{ of: guidanceOf('019a-c3'), part: ESF_PART }, '/innovations/019a-c3/guidance'],
    [{ of: determinationOn('019a-0a', '019a-0b'), part: 'panel-review' }, '/panels/019a-0a/items/019a-0b/determination'],
    [{ of: triageOf('019a-f6'), part: 'triage~1' }, '/evaluations/019a-f6/triage'],
    [{ of: decisionOn('019a-f6'), part: 'adoption-decision~2' }, '/evaluations/019a-f6/decide'],
  ])('of %j is %s, also once a browser kept its words', (page, address) => {
    const storage = stored();
    keepWords(storage, nameOf({ person: 'p', ...page }, 'tab'), { fields: [['note', 'words']], at: 1 });
    expect([addressOf(page), ...everythingKept(storage, 'p').map(({ place }) => addressOf(place))]).toEqual([address, address]);
  });
});

it('a part of guidance is a section of the DTAC or another', () => {
  expect([dtacSectionOf(dtacPart('B')), dtacSectionOf(ESF_PART)]).toEqual(['B', null]);
});

it('a decision and a determination go to no server by themselves, and everything else does', () => {
  expect([decisionOn('e'), determinationOn('m', 'i'), triageOf('e'), reviewOf('b'), 'a1', guidanceOf('a')].map((of) => isDelivered({ of }))).toEqual([false, false, false, true, true, true]);
});
