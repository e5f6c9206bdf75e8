import { describe, expect, it } from '@jest/globals';
import { meanRange, movingRangesOf, screen } from './moving-ranges.ts';

describe('movingRangesOf', () => {
  it('names each range by the index of its later value, and skips missing ones', () => {
    expect(movingRangesOf([1, 4, null, 2, 0], 10)).toEqual([
      { at: 11, range: 3 },
      { at: 14, range: 2 },
    ]);
  });
});

describe('screen', () => {
  // Ten ranges with a mean of 1: the first lies on the bound or just below it
  const ranges = (first: number) => [first, 4 - first, ...Array<number>(8).fill(0.75)].map((range, at) => ({ at, range }));
  const droppedAt = (first: number) => screen(ranges(first)).dropped.map(({ at }) => at);

  it('drops a range of exactly 3.267 mean ranges, and none below', () => {
    expect(droppedAt(3.267)).toEqual([0]);
    expect(droppedAt(3.266)).toEqual([]);
  });

  it('screens once, not until nothing stands out', () => {
    const steps = [40, 9, 1, 1, 1, 1, 1, 1, 1, 1].map((range, at) => ({ at, range }));
    expect(screen(steps).dropped).toEqual([{ at: 0, range: 40 }]);
  });

  it('keeps all where all are zero, and has nothing to keep of none', () => {
    const zero = [{ at: 1, range: 0 }];
    expect(screen(zero)).toEqual({ kept: zero, dropped: [] });
    expect(screen([])).toEqual({ kept: [], dropped: [] });
    expect(meanRange([])).toBeNull();
  });
});
