/** Where a function is least, and how much it is there. */
export interface Least {
  at: [number, number];
  value: number;
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;

/**
 * The least value of a function of two coordinates, each from 0 to `most`: from the best place of a grid on, steps in
 * eight directions, halved where none leads down. Needs no derivative, never leaves the bounds and always ends.
 * Source: Kolda, Lewis and Torczon 2003, SIAM Review 45:385-482 (compass search).
 *
 * @param grid places on each axis at which the search looks first
 */
export const compassSearch = (of: (x: number, y: number) => number, most: number, grid: readonly number[]): Least => {
  const valued = (x: number, y: number): Least => ({ at: [x, y], value: of(x, y) });
  let best = grid.flatMap((x) => grid.map((y) => valued(x, y))).reduce((one, other) => (other.value < one.value ? other : one));
  const bounded = (value: number) => Math.min(most, Math.max(0, value));
  for (let step = most / grid.length; step > 1e-8; ) {
    const next = firstBelow(best, DIRECTIONS.map(([right, up]) => () => valued(bounded(best.at[0] + step * right), bounded(best.at[1] + step * up))));
    if (next) best = next;
    else step /= 2;
  }
  return best;
};

const firstBelow = (best: Least, tries: (() => Least)[]): Least | undefined => {
  for (const attempt of tries) {
    const found = attempt();
    if (found.value < best.value) return found;
  }
  return undefined;
};
