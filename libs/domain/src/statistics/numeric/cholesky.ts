/** Rows of a square matrix. */
export type Matrix = number[][];

/** A symmetric, positive definite matrix, taken apart as L Lᵀ. */
export interface Cholesky {
  /** Rows of L, lower triangular. */
  lower: Matrix;
  /** Logarithm of the determinant of the matrix. */
  logDeterminant: number;
  /** x with (L Lᵀ) x = b. */
  solve(b: readonly number[]): number[];
  /** x with L x = b: the inverse of the matrix weighs b as the squares of x. */
  solveLower(b: readonly number[]): number[];
  /** x with Lᵀ x = b: where b is standard normal, x has the inverse of the matrix as its covariance. */
  solveUpper(b: readonly number[]): number[];
}

/**
 * The Cholesky factorisation. Source: Golub and Van Loan 2013, Matrix Computations, 4.2.
 * @throws RangeError where the matrix is not positive definite
 */
export const cholesky = (matrix: Readonly<Matrix>): Cholesky => {
  const lower: Matrix = [];
  matrix.forEach((row, i) => {
    const own: number[] = [];
    lower.push(own);
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j]!;
      let rest = row[j]!;
      for (let k = 0; k < j; k += 1) rest -= own[k]! * other[k]!;
      if (j < i) own.push(rest / other[j]!);
      else if (rest > 0) own.push(Math.sqrt(rest));
      else throw new RangeError(`The matrix is not positive definite: row ${i} leaves ${rest}`);
    }
  });
  const solveLower = (b: readonly number[]) => forward(lower, b);
  const solveUpper = (b: readonly number[]) => backward(lower, b);
  return {
    lower,
    logDeterminant: lower.reduce((sum, row, i) => sum + 2 * Math.log(row[i]!), 0),
    solve: (b) => solveUpper(solveLower(b)),
    solveLower,
    solveUpper,
  };
};

const forward = (lower: Matrix, b: readonly number[]): number[] => {
  const x: number[] = [];
  lower.forEach((row, i) => {
    let rest = b[i]!;
    for (let k = 0; k < i; k += 1) rest -= row[k]! * x[k]!;
    x.push(rest / row[i]!);
  });
  return x;
};

const backward = (lower: Matrix, b: readonly number[]): number[] => {
  const x = [...b];
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < x.length; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
};
