/** How often each scene comes, of a hundred. */
const SHARES = { typing: 66, 'does not fit': 6, 'killed tab': 5, 'lost answer': 5, 'left by a link': 5, 'under a button': 5, 'two browsers': 5, offline: 3 };

/** Chance from a seed (mulberry32), so that a run can be had again. */
export const draws = (seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    scene: () => {
      let left = next() * Object.values(SHARES).reduce((sum, share) => sum + share, 0);
      return Object.keys(SHARES).find((name) => (left -= SHARES[name]) < 0);
    },
  };
};
