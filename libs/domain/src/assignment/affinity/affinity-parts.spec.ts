import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignExplained } from '../explain/assign-explained.ts';
import { explainPair } from '../explain/explain-pair.ts';
import { problemOf } from '../problem-of.ts';
import { type AffinitySources, type Bid, combineAffinity } from './affinity-parts.ts';
import { textAffinity } from './text-affinity.ts';

const weights = { text: 1000, specialties: 300, methods: 200, embedding: 100, bid: 400 };
const limits = { secondsLeft: () => Infinity, seed: 1 };
const text = textAffinity([[{ title: 'Detecting falls' }, { title: 'Falls at home' }], [{ title: 'Lung scans' }], []], [{ title: 'Falls at home' }, { title: 'Lung scans and falls' }]);
const given = {
  submissions: [{ specialties: ['geriatrics', 'nursing'], methods: ['trial'] }, { specialties: ['radiology'], methods: [] }],
  reviewers: [{ specialties: ['geriatrics'], methods: ['trial', 'cohort'] }, { specialties: ['radiology'], methods: ['trial'] }, { specialties: [], methods: [] }],
  text,
  isConflict: (p: number, r: number) => p === 1 && r === 2,
} satisfies AffinitySources;

describe('an affinity from several sources', () => {
  it('is the sum of its parts, each up to its weight, and a conflict whatever the parts', () => {
    const bid = fc.constantFrom<Bid | undefined>('eager', 'willing', 'unwilling', undefined);
    fc.assert(
      fc.property(fc.array(bid, { minLength: 6, maxLength: 6 }), fc.array(fc.double({ min: -1, max: 2, noNaN: true }), { minLength: 6, maxLength: 6 }), (bids, likeness) => {
        const { affinity, partsOf } = combineAffinity({ ...given, bid: (p, r) => bids[3 * p + r], embedding: (p, r) => likeness[3 * p + r]! }, weights);
        affinity.forEach((row, p) =>
          row.forEach((value, r) => {
            const parts = partsOf(p, r, 3);
            if (p === 1 && r === 2) return expect([value, parts]).toEqual([null, []]);
            expect(Number.isSafeInteger(value)).toBe(true);
            for (const part of parts) expect(Math.abs(part.value)).toBeLessThanOrEqual(weights[part.kind]);
            return expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('says what was shared, and what each document and term gave', () => {
    const { affinity, partsOf } = combineAffinity(given, weights);
    expect(partsOf(0, 0, 2)).toEqual([
      { kind: 'text', value: affinity[0]![0]! - 350, documents: [{ document: 1, weight: expect.any(Number), terms: [expect.anything(), expect.anything()], others: expect.any(Number) }, { document: 0, weight: expect.any(Number), terms: [{ term: 'falls', weight: expect.any(Number) }], others: 0 }] },
      { kind: 'specialties', value: 150, shared: ['geriatrics'] },
      { kind: 'methods', value: 200, shared: ['trial'] },
    ]);
    // the best text of all pairs has the whole weight
    expect(affinity[1]![1]).toBe(1000 + 300);
    expect(affinity[0]![2]).toBe(0);
  });

  it('widens by bids: half for who would, and less than nothing for who would not', () => {
    const of = (bid: Bid) => combineAffinity({ ...given, bid: () => bid }, weights).affinity;
    expect([of('eager')[0]![2], of('willing')[0]![2], of('unwilling')[0]![2], of('eager')[1]![2]]).toEqual([400, 200, -400, null]);
  });

  it('stands in the explanation of each pair', async () => {
    const { affinity, partsOf } = combineAffinity(given, weights);
    const problem = problemOf({ affinity, quorum: [1, 1], loadMax: [1, 1, 1] });
    const answer = await assignExplained(problem, limits, (p, r) => partsOf(p, r, 3));
    expect(answer.explanations!.map(({ submission, reviewer, parts }) => [submission, reviewer, parts])).toEqual([[0, 0, partsOf(0, 0, 3)], [1, 1, partsOf(1, 1, 3)]]);
    if (!('assignment' in answer)) throw new Error(answer.status);
    expect(await explainPair(problem, answer.assignment, [0, 0], limits, (p, r) => partsOf(p, r, 3))).toEqual(answer.explanations![0]);
  });

  it.each([[-1], [0.5], [NaN]])('refuses %p as a weight', (weight) => {
    expect(() => combineAffinity(given, { ...weights, bid: weight })).toThrow('the weight of bid is no whole number of 0 or more: give one');
  });
});
