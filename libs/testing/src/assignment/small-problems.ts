import fc from 'fast-check';
import { problemOf, type Problem } from '@waymark/domain/assignment';

/** Least seats of the categories: none, one and two of a kind, alone and together. */
const LEAST = [[1, 0, 0], [1, 1, 0], [0, 2, 0], [2, 0, 0], [1, 2, 0], [1, 1, 1]] as const;
/** Whose seats somebody can fill. */
const SEATS_OF = [[], [0], [1], [2], [0, 1], [1, 0], [0, 1], [1, 2], [0, 2]];
/** Small numbers make ties, large ones make a seat dearer than it seems: a way through many nodes costs more than any pair. */
const SIZES = [9, 9, 100] as const;

/** Problems so small that every assignment can be tried, many of them impossible. */
export const smallProblems = ({ organisationsOrCategories = false, both = false } = {}): fc.Arbitrary<Problem> =>
  fc
    .record({ submissions: fc.integer({ min: 1, max: 4 }), people: fc.constantFrom(1, 2, 3, 4, 4, 5, 5, 5, 6), size: fc.constantFrom(...SIZES) })
    // six people at more than two submissions would be too many to try
    .map(({ submissions, people, size }) => ({ submissions, reviewers: submissions > 2 ? Math.min(people, 5) : people, size }))
    .chain(({ submissions, reviewers, size }) =>
      fc.record({
        affinity: table(submissions, reviewers, size),
        extra: list(submissions, 0, 1),
        least: fc.constantFrom(...LEAST.filter(([a, b, c]) => submissions < 4 || a + b + c < 3)),
        most: fc.integer({ min: 1, max: 2 }),
        loadMin: fc.oneof(list(reviewers, 0, 0), list(reviewers, 0, 1)),
        spare: fc.oneof(list(reviewers, 0, 2), list(reviewers, 1, 3)),
        kind: both ? fc.constant('both') : fc.constantFrom('plain', ...(organisationsOrCategories ? ['categories', 'organisations'] : [])),
        categories: fc.array(fc.constantFrom(...SEATS_OF), { minLength: reviewers, maxLength: reviewers }),
        organisations: list(reviewers, -1, 2),
        locked: fc.uniqueArray(fc.record({ submission: fc.nat(submissions - 1), reviewer: fc.nat(reviewers - 1), affinity: fc.integer({ min: -9, max: 9 }) }), { maxLength: 2, selector: ({ submission, reviewer }) => `${submission} ${reviewer}` }),
      }),
    )
    .map(({ affinity, extra, loadMin, spare, kind, least, most, categories, organisations, locked }) => {
      const withSeats = kind === 'categories' || kind === 'both';
      const withLimit = kind === 'organisations' || kind === 'both';
      // a limit of two is felt where three are asked for; four submissions of three would be too many to try
      const fewest = withSeats ? least[0] + least[1] + least[2] : withLimit && affinity.length < 4 ? most : 1;
      const quorum = extra.map((more) => Math.min(fewest + more, affinity.length < 4 ? 3 : 2));
      const open = affinity.map((row, p) => row.map((value, r) => (locked.some(({ submission, reviewer }) => submission === p && reviewer === r) ? null : value)));
      return {
        ...problemOf({ affinity: open, quorum, loadMin, loadMax: spare.map((more, r) => loadMin[r]! + more) }),
        locked,
        ...(withSeats ? { categories: { names: ['a', 'b', 'c'], least, of: categories } } : {}),
        ...(withLimit ? { organisations: { names: ['x', 'y', 'z'], most, of: Int32Array.from(organisations) } } : {}),
      };
    });

const list = (length: number, min: number, max: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length });

const table = (rows: number, columns: number, size: number): fc.Arbitrary<(number | null)[][]> =>
  fc.array(fc.array(fc.option(fc.integer({ min: -size, max: size }), { freq: 7 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
