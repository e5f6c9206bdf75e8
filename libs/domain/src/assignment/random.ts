// looked up once, as it is called millions of times
const { imul } = Math;

/** Chance from a seed, the same on every machine (mulberry32, Tommy Ettinger, public domain): numbers from 0 up to, not including, 1. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
