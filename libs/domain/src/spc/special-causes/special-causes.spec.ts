import { describe, expect, it } from '@jest/globals';
import { limitsOf } from '../limits.ts';
import { signalsOf, sideOf } from './index.ts';

// Mean 0, limits ±3, inner lines ±2
const MEAN = 0;
const limits = limitsOf(MEAN, 3 / 2.66);
const signals = (values: (number | null)[], within: typeof limits | null = limits) =>
  signalsOf({ values, sides: values.map((value) => sideOf(value, MEAN)), limits: within }).map((signal) =>
    signal ? `${signal.rule} ${signal.direction}` : null,
  );
const none = (length: number): null[] => Array<null>(length).fill(null);

describe('outside the limits', () => {
  it('needs more than the limit itself', () => {
    expect(signals([3, -3])).toEqual(none(2));
    expect(signals([3.001, -3.001])).toEqual(['outside-limits high', 'outside-limits low']);
  });

  it('takes floating-point noise for a tie', () => {
    expect(signals([3 + 2e-9])).toEqual([null]);
    expect(signals([3 + 4e-9])).toEqual(['outside-limits high']);
  });
});

describe('a trend', () => {
  it('takes seven points, not six', () => {
    expect(signals([-1.5, -1, -0.5, 0.1, 0.5, 1])).toEqual(none(6));
    expect(signals([-1.5, -1, -0.5, 0.1, 0.5, 1, 1.5])).toEqual(Array(7).fill('trend high'));
    expect(signals([1.5, 1, 0.5, 0.1, -0.5, -1, -1.5])).toEqual(Array(7).fill('trend low'));
  });

  it('is broken by a tie', () => {
    expect(signals([-1.5, -1, -0.5, -0.5, 0.5, 1, 1.5])).toEqual(none(7));
  });

  it('at a turning point goes by the later window', () => {
    const peak = signals([-1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 1.2, 0.6, 0, -0.6, -1.2, -1.8]);
    expect(peak.slice(0, 6)).toEqual(Array(6).fill('trend high'));
    expect(peak.slice(6)).toEqual(Array(7).fill('trend low'));
  });
});

describe('two of three', () => {
  it('flags only those beyond the inner line', () => {
    expect(signals([2.5, 1, 2.5])).toEqual(['two-of-three high', null, 'two-of-three high']);
    expect(signals([-2.5, -2.5, -1])).toEqual(['two-of-three low', 'two-of-three low', null]);
  });

  it('needs all three on one side', () => {
    expect(signals([2.5, -1, 2.5])).toEqual(none(3));
    expect(signals([2.5, 0, 2.5])).toEqual(none(3));
  });

  it('does not count a value on the inner line or outside the limit', () => {
    expect(signals([2, 1, 2.5])).toEqual(none(3));
    expect(signals([3.5, 1, 2.5])).toEqual(['outside-limits high', null, null]);
  });

  it('needs a third point', () => {
    expect(signals([2.5, 2.5])).toEqual(none(2));
  });
});

describe('a shift', () => {
  it('takes seven points, not six', () => {
    expect(signals([1, 1, 1, 1, 1, 1])).toEqual(none(6));
    expect(signals([-1, -1, -1, -1, -1, -1, -1])).toEqual(Array(7).fill('shift low'));
  });

  it('is broken by a point on the mean', () => {
    expect(signals([1, 1, 1, 1, 0, 1, 1, 1])).toEqual(none(8));
  });

  it('needs no limits, as a trend does not', () => {
    expect(signals([1, 1, 1, 1, 1, 1, 9], null)).toEqual(Array(7).fill('shift high'));
  });
});

describe('the order of the rules', () => {
  it('is outside limits, trend, two of three, shift', () => {
    const values = [0.4, 0.8, 1.2, 2.1, 2.2, 2.3, 3.5, 1, 2.4, 2.4, 1];
    expect(signals(values)).toEqual([
      ...Array<string>(6).fill('trend high'),
      'outside-limits high',
      'shift high',
      'two-of-three high',
      'two-of-three high',
      'shift high',
    ]);
  });
});
