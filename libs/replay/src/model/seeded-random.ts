/** Chance that can be had again: the same seed gives the same numbers, on every machine and in every version of Node. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of them. @throws RangeError of an empty list. */
  pick<T>(list: readonly T[]): T;
  /** A copy in another order; every order is equally likely (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[];
  /** A stream of its own for a key: what is drawn from it changes nothing here, and the order of streams does not matter. */
  stream(key: string | number): SeededRandom;
}

/**
 * Chance from a seed: a 32-bit FNV-1a hash of the seed's UTF-16 units starts a mulberry32 generator (Tommy Ettinger, public domain).
 * Streams are keyed by text, such as `${innovation}/${step}`, so that replaying one step draws the same whatever came before it.
 */
export const seededRandom = (seed: string | number): SeededRandom => {
  const next = mulberry32(fnv1a(String(seed)));
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('Nothing to pick from: the list is empty');
      return list[integer(0, list.length - 1)] as T;
    },
    shuffled: <T>(list: readonly T[]): T[] => {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        [order[last], order[other]] = [order[other] as T, order[last] as T];
      }
      return order;
    },
    stream: (key) => seededRandom(`${seed}/${key}`),
  };
};

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

const mulberry32 = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
