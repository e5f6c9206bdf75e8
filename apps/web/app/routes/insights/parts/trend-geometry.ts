import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

interface Month {
  month: string;
  share: number | null;
}

export interface TrendGeometry {
  width: number;
  height: number;
  left: number;
  right: number;
  target: number;
  path: string;
  marks: { x: number; y: number; reached: boolean; month: string }[];
  grid: { y: number; percent: number }[];
  months: { x: number; words: string; month: string }[];
}

const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Where the marks of months stand. Months in which nothing was finished break the line: they are no 0 %. */
export const trendGeometry = (months: readonly Month[], target: number, { width, labels }: { width: number; labels: number }): TrendGeometry => {
  const [height, left, right] = [240, 46, 14];
  const lowest = Math.min(...months.flatMap(({ share }) => (share === null ? [] : [share])), target);
  const bottom = lowest >= 60 ? 50 : 0;
  const x = scalePoint<string>().domain(months.map(({ month }) => month)).range([left + 10, width - right - 10]).padding(0);
  const y = scaleLinear().domain([bottom, 100]).range([height - 34, 12]);
  const at = (month: string): number => x(month) ?? left;
  const every = Math.max(1, Math.ceil(months.length / labels));
  return {
    width, height, left, right,
    target: y(target),
    path: line<Month>().defined(({ share }) => share !== null).x(({ month }) => at(month)).y(({ share }) => y(share ?? 0))([...months]) ?? '',
    marks: months.flatMap(({ month, share }) => (share === null ? [] : [{ x: at(month), y: y(share), reached: share >= target, month }])),
    grid: [bottom, (bottom + 100) / 2, 100].map((percent) => ({ percent, y: y(percent) })),
    months: months.flatMap(({ month }, index) => (index % every === 0 ? [{ month, x: at(month), words: SHORT.format(new Date(`${month}-01T00:00:00Z`)) }] : [])),
  };
};
