import { line } from 'd3-shape';
import { MEASURES } from '../../../texts/pilot.ts';
import { apart, isNamed, scalesOf, type ChartSize } from './chart-scales.ts';
import type { MeasureView } from './measure-view.ts';
import { Mark } from './mark.tsx';
import { shortMonth } from './months.ts';

/** The XmR chart: readings by month, mean, expected range and target. Shape and colour of a mark say the same. */
export function XmrDrawing({ view, size, labelledBy }: { view: MeasureView; size: ChartSize; labelledBy: string }) {
  const { points, chart, measure } = view;
  const { at, y, ticks, format } = scalesOf(view, size);
  const { width, height, margin } = size;
  const right = width - margin.right;
  const draw = line<(typeof points)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ period }) => at(period))
    .y(({ value }) => y(value ?? 0));
  const last = chart.segments.at(-1);
  const labels = apart(
    [
      { words: `${MEASURES.target} ${measure.target}`, y: y(measure.target), className: 'wm-xmr__label wm-xmr__label--target' },
      ...(last && last.mean !== null ? [{ words: `${MEASURES.mean} ${format(last.mean)}`, y: y(last.mean), className: 'wm-xmr__label' }] : []),
      ...(last && last.upper !== null && last.lower !== null
        ? [
            { words: MEASURES.upper, y: y(last.upper), className: 'wm-xmr__label' },
            { words: MEASURES.lower, y: y(last.lower), className: 'wm-xmr__label' },
          ]
        : []),
    ],
    15,
  );
  return (
    <svg className="wm-xmr" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={labelledBy}>
      {chart.segments.map(({ fromIndex, toIndex, lower, upper, mean }) => {
        const [from, to] = [at(points[fromIndex]!.period) - 12, at(points[toIndex]!.period) + 12];
        return (
          <g key={fromIndex}>
            {lower !== null && upper !== null ? <rect className="wm-xmr__range" x={from} width={to - from} y={y(upper)} height={y(lower) - y(upper)} /> : null}
            {lower !== null && upper !== null ? <path className="wm-xmr__limit" d={`M${from} ${y(upper)}H${to}M${from} ${y(lower)}H${to}`} /> : null}
            {mean !== null ? <path className="wm-xmr__mean" d={`M${from} ${y(mean)}H${to}`} /> : null}
          </g>
        );
      })}
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="wm-xmr__grid" d={`M${margin.left} ${y(tick)}H${right}`} />
          <text className="wm-xmr__axis" x={margin.left - 8} y={y(tick) + 5} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <path className="wm-xmr__target" d={`M${margin.left} ${y(measure.target)}H${right}`} />
      <path className="wm-xmr__line" d={draw(points) ?? ''} />
      {points.map(({ period, value }, index) => (value === null ? null : <Mark key={period} x={at(period)} y={y(value)} colour={chart.points[index]?.colour ?? null} />))}
      {points.map(({ period }, index) =>
        isNamed(index, points.length, size.names) ? (
          <text className="wm-xmr__axis" key={period} x={at(period)} y={height - 10} textAnchor="middle">
            {shortMonth(period)}
          </text>
        ) : null,
      )}
      {labels.map(({ words, y: top, className }) => (
        <text className={className} key={words} x={right + 6} y={top + 5}>
          {words}
        </text>
      ))}
    </svg>
  );
}
