import type { Chart, SeriesPoint } from '@waymark/domain/spc';
import { scaleLinear, scalePoint } from 'd3-scale';
import type { Measure } from '../pilot/pilot.server.ts';

/** Every month with its value, and the chart of them. */
interface ChartedSeries {
  points: readonly SeriesPoint[];
  chart: Chart;
}

/** A measure with its series. */
export interface ChartedMeasure extends ChartedSeries {
  measure: Measure;
  /** How many of the months lie before the pilot. */
  before?: number;
  /** First days on which organisations had merged. */
  mergers?: readonly string[];
}

export interface ChartSize {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** About as many months as have room for a name. */
  names: number;
}

export const WIDE: ChartSize = { width: 860, height: 340, margin: { top: 28, right: 112, bottom: 34, left: 44 }, names: 10 };
export const NARROW: ChartSize = { width: 360, height: 300, margin: { top: 26, right: 58, bottom: 32, left: 38 }, names: 4 };

/** Where months and values lie in a drawing of this size. Limits, target and every reading are in sight. */
export const scalesOf = ({ points, chart, measure }: ChartedMeasure, { width, height, margin }: ChartSize) => {
  const shown = [
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...chart.segments.flatMap(({ lower, upper, mean }) => [lower, upper, mean].filter((value): value is number => value !== null)),
    measure.target,
  ];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const y = scaleLinear([least - room, most + room], [height - margin.bottom, margin.top]).nice(6);
  const x = scalePoint(points.map(({ period }) => period), [margin.left + 12, width - margin.right - 12]);
  return { at: (period: string): number => x(period) ?? margin.left, y, ticks: y.ticks(6), format: y.tickFormat(6) };
};

/** Whether the name of the month at this place is written: every so many, so that they do not run together. */
export const isNamed = (index: number, count: number, names: number): boolean => index % Math.ceil(count / names) === 0;

/** Moves labels that would lie over each other apart, keeping their order from the top; in pixels. */
export const apart = <Label extends { y: number }>(labels: readonly Label[], least: number): Label[] =>
  [...labels]
    .sort((a, b) => a.y - b.y)
    .reduce<Label[]>((placed, label) => [...placed, { ...label, y: Math.max(label.y, (placed.at(-1)?.y ?? -Infinity) + least) }], []);
