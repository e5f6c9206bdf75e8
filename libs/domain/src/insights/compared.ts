/** How a figure stands beside that of another period: null where one of them is none, which is no fall to 0. */
export interface Compared {
  now: number | null;
  before: number | null;
  change: number | null;
}

export const compared = (now: number | null, before: number | null): Compared => ({ now, before, change: now === null || before === null ? null : now - before });

/**
 * The same of what only cases that have ended have: while some of the newer ones are open, those that have ended are the
 * quick ones, and the two are not set against each other.
 */
export const comparedWhenClosed = (now: number | null, before: number | null, open: number): Compared => ({ ...compared(now, before), ...(open > 0 ? { change: null } : {}) });
