import { describe, expect, it } from '@jest/globals';
import { compared } from './compared.ts';

const ID = ['01a22507-0bf6-7626-96e9-0fe537dc3475', '01a22507-0bf6-7626-96e9-0fe537dc3476', '01a22507-0bf6-7626-96e9-0fe537dc3477'];
const differences = (one: unknown, other: unknown) => compared(new Map([['q', one]]), new Map([['q', other]])).differences;

describe('what is answered in two worlds', () => {
  it('is the same where only ids, references and instants are others', () => {
    expect(differences({ id: ID[0], at: '2026-01-01T00:00:00.000Z', of: ID[0], ref: 'INN-2026-0001' }, { id: ID[1], at: '2027-02-02T00:00:00.000Z', of: ID[1], ref: 'INN-2027-0009' })).toEqual([]);
  });

  it('is not where an id stands for another one, a value differs, or something is there in one alone', () => {
    expect(differences([ID[0], ID[0]], [ID[1], ID[2]])).toHaveLength(1);
    expect(differences({ a: 1 }, { a: 2 })).toEqual([{ question: 'q', lines: [' "a": 1', ' "a": 2'] }]);
    expect(differences([1], [1, 2])).toHaveLength(1);
    expect(differences([], [null])).toHaveLength(1);
    expect(differences({ a: null }, {})).toHaveLength(1);
    expect(differences(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'], ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'])).toHaveLength(1);
  });

  it('is counted by question, and cannot be compared where the questions differ', () => {
    expect(compared(new Map([['a', 1], ['b', 2]]), new Map([['a', 1], ['b', 2]]))).toEqual({ comparisons: 2, differences: [] });
    expect(() => compared(new Map([['a', 1]]), new Map([['b', 1]]))).toThrow('“a” was asked in one world only');
  });
});
