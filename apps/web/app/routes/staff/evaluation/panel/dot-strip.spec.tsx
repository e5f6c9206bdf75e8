import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CriterionRead } from './criterion-reads.ts';
import { DotStrip } from './dot-strip.tsx';

const RADIUS = 4;

const drawn = (given: readonly number[]) => {
  const scores = [...given].sort((a, b) => a - b);
  const criterion: CriterionRead = { id: 'need', title: 'Need', weight: 60, passMark: 2, scores, centre: 3, low: scores[0] ?? null, high: scores.at(-1) ?? null, differ: false, below: false, unsure: null, reasons: [] };
  const svg = renderToStaticMarkup(<DotStrip criterion={criterion} />);
  const height = Number(/viewBox="0 0 168 (\d+)"/.exec(svg)?.[1]);
  return { svg, height, dots: [...svg.matchAll(/<circle cx="([\d.]+)" cy="(-?[\d.]+)"/g)].map(([, cx, cy]) => ({ cx: Number(cx), cy: Number(cy) })) };
};

describe('dots of scores', () => {
  it('stand inside the picture, one for each score, none over another', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 }), (scores) => {
        const { dots, height } = drawn(scores);
        expect(dots).toHaveLength(scores.length);
        for (const { cy } of dots) {
          expect(cy).toBeGreaterThanOrEqual(RADIUS);
          expect(cy).toBeLessThanOrEqual(height - RADIUS);
        }
        for (const [at, one] of dots.entries()) for (const other of dots.slice(at + 1)) expect(Math.hypot(one.cx - other.cx, one.cy - other.cy)).toBeGreaterThanOrEqual(2 * RADIUS);
      }),
    ));

  it('make the picture taller from the sixth equal score on and not before', () => {
    expect([0, 1, 5, 6, 7].map((many) => drawn(Array.from({ length: many }, () => 3)).height)).toEqual([72, 72, 72, 81, 90]);
  });
});
