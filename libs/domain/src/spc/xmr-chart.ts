import { assuranceAgainst } from './assurance.ts';
import type { Chart, ChartOptions, ChartPoint, Segment, Series } from './chart.types.ts';
import { checkSeries } from './check-series.ts';
import { colourOf } from './colour.ts';
import { limitsIn, segmentsOf } from './segment.ts';
import { sideOf, signalsOf } from './special-causes/index.ts';

/**
 * The XmR chart of a series: limits of each segment, the special cause on each point, and what they say of the
 * target. Rules as in NHSRplotthedots 0.2.2 but for missing months, constant series and ties, which are our own.
 * Without points: no segments, and null for the rest.
 * @throws RangeError for a value or target that is not finite, or a rebase or baseline that no series can have.
 */
export const xmrChart = (series: Series, options: ChartOptions): Chart => {
  checkSeries(series);
  const segments = segmentsOf(series, options);
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
