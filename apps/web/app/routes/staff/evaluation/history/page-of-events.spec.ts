import { describe, expect, it } from '@jest/globals';
import { pageOfEvents, SHOWN } from './page-of-events.ts';

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** What the API gives before a number. */
const page = (of: number, before = of + 1) => pageOfEvents(numbers(Math.max(1, before - SHOWN), before - 1), of);

describe('a page of events', () => {
  it('stands alone where all fit on it', () => {
    expect(page(SHOWN)).toEqual({ from: 1, to: SHOWN, of: SHOWN, earlier: null, later: null });
    expect(pageOfEvents([], 0)).toEqual({ from: 0, to: 0, of: 0, earlier: null, later: null });
  });

  it('leads to the one event that does not fit, and back', () => {
    expect(page(SHOWN + 1)).toMatchObject({ from: 2, to: SHOWN + 1, earlier: 2, later: null });
    expect(page(SHOWN + 1, 2)).toMatchObject({ from: 1, to: 1, earlier: null, later: 'newest' });
  });

  it('is reached from both sides, so that every event is on a page', () => {
    const of = 3 * SHOWN + 20;
    const back = [page(of)];
    while (back.at(-1)!.earlier) back.push(page(of, back.at(-1)!.earlier!));
    expect(back.map(({ from, to }) => [from, to])).toEqual([[121, 170], [71, 120], [21, 70], [1, 20]]);
    const on = [back.at(-1)!];
    while (on.at(-1)!.later) {
      const { later } = on.at(-1)!;
      on.push(later === 'newest' ? page(of) : page(of, later!));
    }
    expect(on.map(({ from, to }) => [from, to])).toEqual([[1, 20], [21, 70], [71, 120], [121, 170]]);
  });
});
