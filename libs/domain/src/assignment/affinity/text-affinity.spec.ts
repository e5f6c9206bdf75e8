import { describe, expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { goldLoss } from './gold-loss.ts';
import { rankingLoss } from './ranking-loss.ts';
import { readGold } from './read-gold.ts';
import { termsOf, type Text } from './terms.ts';
import { textAffinity } from './text-affinity.ts';

const falls = { title: 'Falls at home', abstract: 'Sensors that detect falls of older people at home.' };
const scans = { title: 'Reading scans', abstract: 'A model reads scans of the lung.' };
const wards = { title: 'Ward rounds', abstract: 'Planning the rounds of nurses.' };

describe('affinity from text', () => {
  it('compares stems and pairs of them, and keeps words with hyphens whole', () => {
    expect(termsOf({ title: 'Detecting falls', abstract: 'In-home use' }).map(({ stem }) => stem)).toEqual(['detect', 'fall', 'in-hom', 'us', 'detect fall', 'fall in-hom', 'in-hom us']);
    expect(termsOf({})).toEqual([]);
  });

  it('is higher for whoever wrote of the same, and 0 where nothing is shared', () => {
    const { scores } = textAffinity([[{ title: 'Detection of a fall' }], [{ title: 'Lung scan models' }], [{ title: 'Zebra' }], []], [falls, scans]);
    expect(scores[0]![0]).toBeGreaterThan(scores[0]![1]!);
    expect(scores[1]![1]).toBeGreaterThan(scores[1]![0]!);
    expect([scores[0]![2], scores[0]![3]]).toEqual([0, 0]);
  });

  it('takes the best three documents of a reviewer, so that what else they wrote costs nothing', () => {
    const few = textAffinity([[falls, falls, falls], [falls, falls, falls, { title: 'Zebra' }, { title: 'Giraffe' }]], [falls]).scores[0]!;
    expect(few[1]).toBeCloseTo(few[0]!, 12);
    const two = textAffinity([[falls, falls, { title: 'Zebra' }], [falls, falls]], [falls]).scores[0]!;
    expect(two[0]).toBeCloseTo((two[1]! * 2) / 3, 12);
  });

  it('has no favour for a document that says the same twice', () => {
    const { scores } = textAffinity([[{ title: 'falls' }], [{ title: 'falls', abstract: 'zebra '.repeat(50) }]], [falls, wards]);
    expect(scores[0]![0]).toBeGreaterThan(scores[0]![1]!);
  });

  it('names the terms that say most, as they were written', () => {
    const affinity = textAffinity([[{ title: 'Sensing falls at home' }], [scans]], [falls, wards]);
    const matched = affinity.matched(0, 0, 9);
    expect(matched.map(({ term }) => term)).toContain('falls at');
    expect(matched.map(({ term }) => term)).not.toContain('scans');
    expect(matched.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(affinity.scores[0]![0]!, 12);
    expect(affinity.matched(0, 0, 1)).toEqual(matched.slice(0, 1));
  });
});

describe('the documents behind an affinity', () => {
  const words = fc.array(fc.constantFrom('falls', 'home', 'lung', 'scan', 'ward', 'nurse', 'zebra'), { maxLength: 6 }).map((all): Text => ({ title: all.join(' ') }));

  it('add up to the score, and their terms to them', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), words, fc.nat(4), (own, submission, most) => {
        const affinity = textAffinity([own], [submission, falls, scans]);
        const found = affinity.documents(0, 0, most);
        expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(affinity.scores[0]![0]!, 9);
        for (const { weight, terms, others } of found) expect(terms.reduce((sum, term) => sum + term.weight, others)).toBeCloseTo(weight, 9);
        expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).sort((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  it('are named by their places, with the terms that matched in each and no others', () => {
    const found = textAffinity([[{ title: 'Zebra' }, { title: 'Falls of zebras' }, { title: 'Falls at home' }]], [falls, wards, scans]).documents(0, 0, 9);
    expect(found.map(({ document }) => document)).toEqual([2, 1]);
    expect(found[0]!.terms.map(({ term }) => term).sort()).toEqual(['at', 'at home', 'falls', 'falls at', 'home']);
    expect(found[1]!.terms.map(({ term }) => term).sort()).toEqual(['falls', 'falls of', 'of']);
    expect(found[1]!.others).toBe(0);
  });
});

describe('the loss of a ranking', () => {
  it('is 0 as the reviewer ranks, 1 the other way round, one half where all is equal', () => {
    const of = (predicted: number[]) => rankingLoss([[5, 3, 1].map((expertise, k) => ({ expertise, predicted: predicted[k]! }))]);
    expect([of([3, 2, 1]), of([1, 2, 3]), of([1, 1, 1])]).toEqual([0, 1, 0.5]);
    // only 3 and 1 are wrong: 2 of 2 + 4 + 2
    expect(of([9, 1, 2])).toBe(0.25);
  });

  it('is undefined where nobody tells two submissions apart', () => {
    expect(rankingLoss([[{ expertise: 3, predicted: 1 }, { expertise: 3, predicted: 2 }], []])).toBeUndefined();
  });
});

describe('the gold format', () => {
  it('names every wrong field', () => {
    const read = () => readGold({ profiles: { a: [{ title: 4 }], b: {} }, submissions: { s: { title: 'x' } }, expertise: { c: { s: 'x' }, a: { t: 2 } } });
    expect(read).toThrow(['profiles.a[0].title is no text: give one, or leave it out', 'profiles.b is no list: give the documents of the reviewer', 'expertise.c is nobody of profiles: give the documents there', 'expertise.c.s is no number: give the expertise, from 1 to 5', 'expertise.a.t is none of submissions: give its text there'].join('\n'));
    expect(() => readGold([])).toThrow('the file is no object');
  });
});

describeShared('the gold standard of reviewers', 'data/assignment/gold-affinity-dev.json', (read) => {
  it('is ordered with a loss of at most 0.245', () => {
    expect(goldLoss(readGold(read()))).toBeLessThanOrEqual(0.245);
  });
});

it('a term that most of many texts have counts nothing: what is no reason that people read is none', () => {
  const others = Array.from({ length: 20 }, (_, at) => [{ title: `Health of number${at}` }]);
  const affinity = textAffinity([[{ title: 'Health abroad' }], [{ title: 'Health wombats' }], ...others], [{ title: 'Health for wombats' }]);
  expect(affinity.scores[0]![0]).toBe(0);
  expect(affinity.documents(0, 0, 9)).toEqual([]);
  expect(affinity.scores[0]![1]).toBeGreaterThan(0);
  for (const { terms, others: rest, weight } of affinity.documents(0, 1, 9)) {
    expect(terms.map(({ term }) => term)).toEqual(['wombats']);
    expect(rest).toBeCloseTo(0, 12);
    expect(weight).toBeCloseTo(terms[0]!.weight, 12);
  }
});
