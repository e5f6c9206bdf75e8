/** How a figure stands beside that of another period: null where one of them is none, which is no fall to 0. */
export interface Compared {
  now: number | null;
  before: number | null;
  change: number | null;
}

export const compared = (now: number | null, before: number | null): Compared => ({ now, before, change: now === null || before === null ? null : now - before });
