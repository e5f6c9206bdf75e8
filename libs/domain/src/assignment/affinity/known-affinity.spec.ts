import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Known, knownAffinity, PROFILE } from './known-affinity.ts';

const submission = { title: 'Falls sensor', abstract: 'It tells nurses on ward rounds of 12 falls at home, after a stroke.' };
const none = (): undefined => undefined;
const knows = (given: Partial<Known>): Known => ({ specialties: [], methods: [], documents: [], ...given });

describe('how what people know fits', () => {
  it('is words, specialties and methods that the submission names, and bids; the parts add up', () => {
    const people = [knows({ specialties: ['Ward round', 'Cardiology'], methods: ['Cohort studies'], documents: [{ title: 'Sensors for falls' }] }), knows({ specialties: ['Stroke'] }), knows({})];
    const { affinity, partsOf } = knownAffinity([submission], people, (_, person) => (person === 1 ? 'eager' : undefined));
    const parts = partsOf(0, 0, 4);
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'specialties']);
    expect(parts[0]).toMatchObject({ value: 700, documents: expect.arrayContaining([expect.objectContaining({ document: 0 }), expect.objectContaining({ document: PROFILE })]) });
    // two of the names that these people have stand in the text: each of them knows one
    expect(parts[1]).toEqual({ kind: 'specialties', value: 100, shared: ['Ward round'] });
    expect(partsOf(0, 1, 4).map(({ kind, value }) => [kind, value])).toEqual([['text', expect.any(Number)], ['specialties', 100], ['bid', 300]]);
    for (const person of [0, 1, 2]) expect(affinity[0]![person]).toBe(partsOf(0, person, 4).reduce((sum, { value }) => sum + value, 0));
    expect(affinity[0]![2]).toBe(0);
  });

  it('is shown in words as the submission has them: no stem, no number, no pair that something stood between', () => {
    const [person] = [knows({ documents: [{ title: 'Sensing 12 falls', abstract: 'nurse ward round, tell nursing ward; the 7 stroke' }] })];
    const { partsOf } = knownAffinity([submission], [person!], none);
    const [text] = partsOf(0, 0, 20);
    const terms = text!.kind === 'text' ? text!.documents.flatMap((one) => one.terms.map(({ term }) => term)) : [];
    expect(terms).toEqual(expect.arrayContaining(['falls', 'nurses', 'ward', 'ward rounds', 'stroke']));
    for (const term of terms) {
      expect(`${submission.title} ${submission.abstract}`.toLowerCase()).toContain(term);
      expect(term).not.toMatch(/\d|^.$/u);
    }
  });

  it('never falls by a document more: whoever has reviewed other things knows no less of this', () => {
    const words = fc.array(fc.constantFrom('falls', 'nurses', 'lungs', 'stroke', 'ward'), { minLength: 1, maxLength: 4 }).map((all) => ({ title: all.join(' ') }));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, (documents, more) => {
        // both are of one set of texts, in which rare words are the same
        const text = (kept: typeof documents) => {
          const [part] = knownAffinity([submission], [knows({ documents: kept }), knows({ documents: [...documents, more] })], none).partsOf(0, 0, 0);
          return part?.value ?? 0;
        };
        expect(text([...documents, more])).toBeGreaterThanOrEqual(text(documents));
      }),
    );
  });

  it('is nothing for people who know nothing, and for no people', () => {
    expect(knownAffinity([{}], [knows({})], none).affinity).toEqual([[0]]);
    expect(knownAffinity([submission], [], none).affinity).toEqual([[]]);
  });
});
