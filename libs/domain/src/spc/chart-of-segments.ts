import { assuranceAgainst } from './assurance.ts';
import type { Chart, ChartPoint, Segment, Series } from './chart.types.ts';
import { colourOf } from './colour.ts';
import { limitsIn } from './segment.ts';
import { sideOf, signalsOf } from './special-causes/index.ts';

/** What a series shows against segments that have their limits: the special cause on each point, and what the last says of the target. */
export const chartOfSegments = (series: Series, segments: Segment[]): Chart => {
  const points = segments.flatMap((segment) => pointsOf(series, segment));
  const latest = points.findLast(({ colour }) => colour !== null);
  const last = segments.at(-1);
  return {
    segments,
    points,
    latestVariation: latest?.colour ?? null,
    latestRule: latest?.rule ?? null,
    assurance: assuranceAgainst(last ? limitsIn(last) : null, series.target, series.improvementDirection),
  };
};

// Rules look at one segment at a time: a run of points does not reach across a rebase
const pointsOf = (series: Series, segment: Segment): ChartPoint[] => {
  const values = series.points.slice(segment.fromIndex, segment.toIndex + 1).map(({ value }) => value);
  const sides = values.map((value) => sideOf(value, segment.mean));
  const signals = signalsOf({ values, sides, limits: limitsIn(segment) });
  return values.map((value, k) => {
    const signal = signals[k] ?? null;
    return {
      index: segment.fromIndex + k,
      side: sides[k] ?? null,
      rule: signal?.rule ?? null,
      direction: signal?.direction ?? null,
      colour: value === null ? null : colourOf(signal?.direction ?? null, series.improvementDirection),
    };
  });
};
