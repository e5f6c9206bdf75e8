import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cholesky } from './cholesky.ts';

describe('cholesky', () => {
  it('takes the textbook matrix apart', () => {
    const { lower, logDeterminant } = cholesky([
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98],
    ]);
    expect(lower).toEqual([[2], [6, 1], [-8, 5, 3]]);
    expect(logDeterminant).toBeCloseTo(Math.log(36), 12);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => cholesky([[1, 1], [1, 1]])).toThrow('not positive definite: row 1');
  });

  it('solves what it was given', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }), fc.array(value, { minLength: 4, maxLength: 4 }), (root, b) => {
        const matrix = root.map((row, i) => root.map((column, j) => row.reduce((sum, each, k) => sum + each * column[k]!, i === j ? 1 : 0)));
        const x = cholesky(matrix).solve(b);
        matrix.forEach((row, i) => expect(row.reduce((sum, each, j) => sum + each * x[j]!, 0)).toBeCloseTo(b[i]!, 8));
      }),
    );
  });
});
