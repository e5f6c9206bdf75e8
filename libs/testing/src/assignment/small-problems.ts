import fc from 'fast-check';
import { problemOf, type Problem } from '@waymark/domain/assignment';

/** Problems so small that every assignment can be tried, many of them impossible. */
export const smallProblems = ({ organisationsOrCategories = false, both = false } = {}): fc.Arbitrary<Problem> =>
  fc
    .record({ submissions: fc.integer({ min: 1, max: 4 }), reviewers: fc.integer({ min: 1, max: 5 }) })
    .chain(({ submissions, reviewers }) =>
      fc.record({
        affinity: table(submissions, reviewers),
        quorum: list(submissions, 1, 2),
        loadMin: list(reviewers, 0, 1),
        spare: list(reviewers, 0, 2),
        kind: both ? fc.constant('both') : fc.constantFrom('plain', ...(organisationsOrCategories ? ['categories', 'organisations'] : [])),
        categories: fc.array(fc.subarray([0, 1]), { minLength: reviewers, maxLength: reviewers }),
        organisations: list(reviewers, -1, 2),
        locked: fc.uniqueArray(fc.record({ submission: fc.nat(submissions - 1), reviewer: fc.nat(reviewers - 1), affinity: fc.integer({ min: -9, max: 9 }) }), { maxLength: 2, selector: ({ submission, reviewer }) => `${submission} ${reviewer}` }),
      }),
    )
    .map(({ affinity, quorum, loadMin, spare, kind, categories, organisations, locked }) => {
      const open = affinity.map((row, p) => row.map((value, r) => (locked.some(({ submission, reviewer }) => submission === p && reviewer === r) ? null : value)));
      return {
        ...problemOf({ affinity: open, quorum, loadMin, loadMax: spare.map((more, r) => loadMin[r]! + more) }),
        locked,
        ...(kind === 'categories' || kind === 'both' ? { categories: { names: ['a', 'b'], least: [1, 0], of: categories } } : {}),
        ...(kind === 'organisations' || kind === 'both' ? { organisations: { names: ['x', 'y', 'z'], most: 1, of: Int32Array.from(organisations) } } : {}),
      };
    });

const list = (length: number, min: number, max: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length });

const table = (rows: number, columns: number): fc.Arbitrary<(number | null)[][]> =>
  fc.array(fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 4 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
