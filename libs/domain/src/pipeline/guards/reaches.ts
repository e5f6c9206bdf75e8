/** Far below any step of a score, a share or a scale, and far above what floating-point sums are off by. */
const NOISE = 1e-9;

/**
 * Whether an unrounded value reaches a limit; being equal is enough, also where floating point missed it by the order
 * of a sum. Without a value or a limit it does not.
 */
export const reaches = (value: number | null | undefined, limit: number | undefined): boolean =>
  typeof value === 'number' && typeof limit === 'number' && value >= limit - NOISE;
