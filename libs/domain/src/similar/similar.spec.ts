import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import type { Form } from '../forms/index.ts';
import { LEAST_LIKENESS, likenesses, mostSimilar, openWords, SAME_NAME } from './index.ts';

const WORDS = ['heart', 'scan', 'sleep', 'apnoea', 'app', 'insulin', 'pump', 'warming', 'blanket', 'triage', 'stroke'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('how alike texts are', () => {
  it('is 1 for the same words, 0 where none is shared, and in between for some', () => {
    const [same, none, some, empty] = likenesses('Sleep apnoea screening at home', ['sleep APNOEA screening at the home', 'Insulin pump', 'Sleep apnoea mask', '']);
    expect([same!.likeness, none!.likeness, empty!.likeness]).toEqual([expect.closeTo(1, 9), 0, 0]);
    expect(some!.likeness).toBeGreaterThan(0.2);
    expect(some!.likeness).toBeLessThan(1);
    expect(some!.terms).toContain('sleep apnoea');
  });

  it('counts a word that all have for little, and one that two have for much', () => {
    const [rare, common] = likenesses('patients apnoea', ['patients apnoea', 'patients pump', 'patients blanket', 'patients stroke']);
    expect(rare!.likeness).toBeGreaterThan(3 * common!.likeness);
  });

  it('is between 0 and 1, the same both ways, and does not depend on the order of the others', () =>
    fc.assert(
      fc.property(text, text, text, (one, other, third) => {
        const [there] = likenesses(one, [other, third]);
        const [, back] = likenesses(third, [one, other]);
        expect(there!.likeness).toBeGreaterThanOrEqual(0);
        expect(there!.likeness).toBeLessThanOrEqual(1);
        expect(likenesses(other, [one, third])[0]!.likeness).toBeCloseTo(there!.likeness, 9);
        expect(likenesses(third, [other, one])[0]!.likeness).toBeCloseTo(back!.likeness, 9);
      }),
    ));
});

describe('those that are most similar', () => {
  const other = (words: string, nameLikeness = 0) => ({ words, nameLikeness });

  it('have enough words or the name in common, name first, five at most', () => {
    const others = [other('insulin pump'), other('sleep apnoea scan'), other('blanket', SAME_NAME), other('stroke', SAME_NAME - 0.01), ...Array.from({ length: 6 }, () => other('sleep apnoea'))];
    const found = mostSimilar('sleep apnoea', others);
    expect(found.map(({ words }) => words)).toEqual(['blanket', ...Array.from({ length: 4 }, () => 'sleep apnoea')]);
    expect([found[0]!.sameName, found[1]!.sameName]).toEqual([true, false]);
  });

  it('of real innovations, two versions of one text are far above the bar (0.51 at least), and of pairs of products 19 in 20 far below it (0.03)', () => {
    const file = new URL('../../../replay/cohort/real-cohort.json', import.meta.url);
    const texts = (JSON.parse(readFileSync(file, 'utf8')).innovations as { submission: { name: string; summary: string; problemAddressed: string } }[]).map(({ submission }) => `${submission.name}. ${submission.summary} ${submission.problemAddressed}`);
    const pairs = texts.flatMap((one, at) => likenesses(one, texts.filter((_, other) => other !== at)).map(({ likeness }) => likeness)).sort((a, b) => a - b);
    const revised = texts.map((one) => likenesses(one.split(' ').filter((_, at) => at % 4 !== 0).join(' '), texts)).map((found, at) => found[at]!.likeness);
    expect(pairs[Math.floor(pairs.length * 0.95)]).toBeLessThan(LEAST_LIKENESS);
    expect(Math.min(...revised)).toBeGreaterThan(2 * LEAST_LIKENESS);
  });
});

it('open words are those of texts that show and are not confidential', () => {
  const form = requirePack<Form>('submission-form@1.0.0');
  const answers = { name: 'Lamp', summary: 'A lamp', 'org-name': 'Maker', 'safety-officer': 'Dr Secret', 'incidents-detail': 'Secret', population: { notStated: true }, categories: ['digital'] };
  expect(openWords(form, answers)).toBe('Lamp\nA lamp');
  expect(openWords(form, { ...answers, 'summary:confidence': 'yes' })).toBe('Lamp');
  // lifting the mark of the form opens words, and never the name of a person
  expect(openWords(form, { ...answers, 'safety-officer:confidence': 'no', population: 'Sleepers' })).toBe('Lamp\nA lamp\nSleepers');
});
