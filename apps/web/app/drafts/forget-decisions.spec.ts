import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDecisions, forgetDecisionsBefore, forgetDecisionsOn, forgetDeterminationsOn, forgetOldDecisions, forgetTriageOf } from './forget-decisions.ts';
import { keepWords, nameOf, wordsKept } from './kept-words.ts';
import { decisionOn, determinationOn, type Place } from './place.ts';
import { triageOf } from './triage-place.ts';

const NOW = Date.parse('2026-09-03T08:00:00Z');
const HOUR = 3_600_000;
const LAMP: Place = { person: 'ada', of: 'lamp', part: 'about' };
const place = (evaluation: string, part: string): Place => ({ person: 'ada', of: decisionOn(evaluation), part });
const OLD = place('e', 'adopt~1');
const NEW = place('e', 'adopt~2');
const OTHER = place('f', 'adopt~1');

const memory = (): Storage => {
  const held = new Map<string, string>();
  return { get length() { return held.size; }, key: (at) => [...held.keys()][at] ?? null, getItem: (name) => held.get(name) ?? null, setItem: (name, value) => void held.set(name, value), removeItem: (name) => void held.delete(name), clear: () => held.clear() };
};

describe('words of a decision that was never proposed', () => {
  let storage: Storage;
  beforeEach(() => {
    storage = memory();
    for (const [of, hours] of [[OLD, 25], [NEW, 23], [OTHER, 1], [LAMP, 99]] as const) keepWords(storage, nameOf(of, 'tab'), { fields: [['reason', 'words']], at: NOW - hours * HOUR });
  });
  const left = (): boolean[] => [OLD, NEW, OTHER, LAMP].map((of) => wordsKept(storage, of).length > 0);

  it('go after a day, and those of an innovator wait on', () => {
    forgetOldDecisions(storage, NOW);
    expect(left()).toEqual([false, true, true, true]);
  });

  it('go where nobody is signed in, and those of an innovator wait on', () => {
    forgetDecisions(storage);
    expect(left()).toEqual([false, false, false, true]);
  });

  it('go once the stage runs anew, and all of a case on which nothing is to be decided', () => {
    forgetDecisionsBefore(storage, NEW, NOW - 2 * HOUR);
    expect(left()).toEqual([false, true, true, true]);
    forgetDecisionsOn(storage, 'e');
    expect(left()).toEqual([false, false, true, true]);
  });

  it('and of a determination go the same way, and where its item is not to be found', () => {
    const [here, there] = ['i', 'j'].map((item): Place => ({ person: 'ada', of: determinationOn('m', item), part: 'panel-review' })) as [Place, Place];
    for (const one of [here, there]) keepWords(storage, nameOf(one, 'tab'), { fields: [['reasons', 'words']], at: NOW });
    forgetDeterminationsOn(storage, 'm', 'i');
    expect([here, there].map((of) => wordsKept(storage, of).length)).toEqual([0, 1]);
    forgetDecisions(storage);
    expect([...left(), wordsKept(storage, there).length > 0]).toEqual([false, false, false, true, false]);
  });

  it('and of a triage go where nobody is signed in and where its evaluation is not to be found, not where nothing is to be decided on it', () => {
    const [here, there] = ['e', 'f'].map((of): Place => ({ person: 'ada', of: triageOf(of), part: 'triage~1' })) as [Place, Place];
    for (const one of [here, there]) keepWords(storage, nameOf(one, 'tab'), { fields: [['reason', 'words']], at: NOW });
    const kept = (): number[] => [here, there].map((of) => wordsKept(storage, of).length);
    forgetDecisionsOn(storage, 'e');
    expect(kept()).toEqual([1, 1]);
    forgetTriageOf(storage, 'e');
    expect(kept()).toEqual([0, 1]);
    forgetDecisions(storage);
    expect(kept()).toEqual([0, 0]);
  });
});
