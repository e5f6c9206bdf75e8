/** A sequence of chance that is the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to but without 1, with 53 bits. */
  uniform(): number;
  /** A whole number from 0 up to but without `end`. */
  below(end: number): number;
  /** Standard normal. */
  normal(): number;
}

/** The largest seed. */
export const LARGEST_SEED = 2 ** 32 - 1;

/**
 * The generator xoshiro128** with its state filled from the seed, a whole number from 0 to 4,294,967,295, by splitmix32.
 * Sources: Blackman and Vigna 2021, ACM Transactions on Mathematical Software 47(4), article 36; splitmix32 with the
 * constants 21f0aaad and 735a2d97 of Ettinger's hash prospector. Normals: Marsaglia and Bray 1964, SIAM Review 6:260-264.
 */
export const seededRandom = (seed: number): Random => {
  const word = xoshiro128(filled(seed));
  const uniform = () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  return { uniform, below: (end) => Math.floor(uniform() * end), normal: () => polar(uniform) };
};

/** The bare generator over a state of four words, not all 0: unsigned 32-bit words. */
export const xoshiro128 = (state: readonly [number, number, number, number]): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
};

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const filled = (seed: number): [number, number, number, number] => {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next()];
};

/** One of the two normals of the polar method; the other is left, so that each call stands alone. */
const polar = (uniform: () => number): number => {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
};
