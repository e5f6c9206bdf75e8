/** Counts below this, but for 0, could point to a person. */
const LEAST_TOLD = 8;
const ROUNDED_TO = 5;

/** Whether a count points to no person: 0, or at least 8. Below 0 it is none. */
export const isSafe = (count: number): boolean => count === 0 || count >= LEAST_TOLD;

/** The same of what lies between two counts, which counts people too. */
export const isSafeChange = (change: number): boolean => isSafe(Math.abs(change));

export const rounded = (count: number): number => Math.round(count / ROUNDED_TO) * ROUNDED_TO;

/** Every safe count that is told as this one, in their order. */
export const exactOf = (told: number): number[] => (told === 0 ? [0] : [-2, -1, 0, 1, 2].map((by) => told + by).filter(isSafe));
