import { line } from 'd3-shape';
import { MEASURES } from '../../../texts/pilot.ts';
import { apart, isNamed, scalesOf, type ChartedMeasure, type ChartSize } from './chart-scales.ts';
import { shortMonth } from './months.ts';

/** Least distance of two labels beside the chart, in pixels. */
const LABEL_HEIGHT = 15;

/**
 * Where everything of an XmR chart lies in a drawing of this size, in pixels from the top left: numbers and paths alone,
 * so that the page carries no code that computes them.
 */
export const xmrGeometry = (view: ChartedMeasure, size: ChartSize) => {
  const { points, chart, measure, before = 0, mergers = [] } = view;
  const { at, y, ticks, format } = scalesOf(view, size);
  const { width, height, margin } = size;
  const orNull = (value: number | null): number | null => (value === null ? null : y(value));
  const draw = line<(typeof points)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ period }) => at(period))
    .y(({ value }) => y(value ?? 0));
  const last = chart.segments.at(-1);
  const between = (index: number): number => (at(points[index - 1]!.period) + at(points[index]!.period)) / 2;
  return {
    width,
    height,
    left: margin.left,
    right: width - margin.right,
    target: y(measure.target),
    line: draw(points) ?? '',
    segments: chart.segments.map(({ fromIndex, toIndex, lower, upper, mean }) => ({
      from: at(points[fromIndex]!.period) - 12,
      to: at(points[toIndex]!.period) + 12,
      lower: orNull(lower),
      upper: orNull(upper),
      mean: orNull(mean),
    })),
    /** Where limits begin anew. */
    rebases: chart.segments.slice(1).filter(({ fromIndex }) => fromIndex !== before).map(({ fromIndex }) => between(fromIndex)),
    /** Where organisations merged: between the last month before and the first after. */
    mergers: [...new Set(mergers.map((on) => points.findIndex(({ period }) => period >= on)))].filter((index) => index > 0).map(between),
    /** Where the pilot begins, after the months of its baseline. */
    start: before > 0 && before < points.length ? { x: between(before), words: MEASURES.start } : null,
    top: margin.top,
    bottom: height - margin.bottom,
    ticks: ticks.map((tick) => ({ y: y(tick), words: format(tick) })),
    marks: points.flatMap(({ period, value }, index) => (value === null ? [] : [{ period, x: at(period), y: y(value), colour: chart.points[index]?.colour ?? null }])),
    months: points.flatMap(({ period }, index) => (isNamed(index, points.length, size.names) ? [{ period, x: at(period), words: shortMonth(period) }] : [])),
    labels: apart(
      [
        { words: `${MEASURES.target} ${measure.target}`, y: y(measure.target), isTarget: true },
        ...(last && last.mean !== null ? [{ words: `${MEASURES.mean} ${format(last.mean)}`, y: y(last.mean), isTarget: false }] : []),
        ...(last && last.upper !== null && last.lower !== null
          ? [
              { words: MEASURES.upper, y: y(last.upper), isTarget: false },
              { words: MEASURES.lower, y: y(last.lower), isTarget: false },
            ]
          : []),
      ],
      LABEL_HEIGHT,
    ),
  };
};

export type XmrGeometry = ReturnType<typeof xmrGeometry>;
