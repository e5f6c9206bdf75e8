import { MERGERS } from '../../../texts/pilot-changes.ts';
import { Mark } from './mark.tsx';
import type { XmrGeometry } from './xmr-geometry.ts';

/** The XmR chart: readings by month, mean, expected range and target. Shape and colour of a mark say the same. */
export function XmrDrawing({ geometry, labelledBy }: { geometry: XmrGeometry; labelledBy: string }) {
  const { width, height, left, right, target, line, segments, rebases, mergers, start, top, bottom, ticks, marks, months, labels } = geometry;
  return (
    <svg className="wm-xmr" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={labelledBy}>
      {segments.map(({ from, to, lower, upper, mean }) => (
        <g key={from}>
          {lower !== null && upper !== null ? <rect className="wm-xmr__range" x={from} width={to - from} y={upper} height={lower - upper} /> : null}
          {lower !== null && upper !== null ? <path className="wm-xmr__limit" d={`M${from} ${upper}H${to}M${from} ${lower}H${to}`} /> : null}
          {mean !== null ? <path className="wm-xmr__mean" d={`M${from} ${mean}H${to}`} /> : null}
        </g>
      ))}
      {ticks.map(({ y, words }) => (
        <g key={words}>
          <path className="wm-xmr__grid" d={`M${left} ${y}H${right}`} />
          <text className="wm-xmr__axis" x={left - 8} y={y + 5} textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      {rebases.map((x) => (
        <path className="wm-xmr__rebase" key={x} d={`M${x} ${top}V${bottom}`} />
      ))}
      {mergers.map((x) => (
        <g key={x}>
          <path className="wm-xmr__merger" d={`M${x} ${top - 8}V${bottom}`} />
          <text className="wm-xmr__axis" x={x - 5} y={top - 10} textAnchor="end">
            {MERGERS.line}
          </text>
        </g>
      ))}
      {start ? (
        <>
          <path className="wm-xmr__start" d={`M${start.x} ${top - 8}V${bottom}`} />
          <text className="wm-xmr__axis" x={start.x + 5} y={top - 10}>
            {start.words}
          </text>
        </>
      ) : null}
      <path className="wm-xmr__target" d={`M${left} ${target}H${right}`} />
      <path className="wm-xmr__line" d={line} />
      {marks.map(({ period, x, y, colour }) => (
        <Mark key={period} x={x} y={y} colour={colour} />
      ))}
      {months.map(({ period, x, words }) => (
        <text className="wm-xmr__axis" key={period} x={x} y={height - 10} textAnchor="middle">
          {words}
        </text>
      ))}
      {labels.map(({ words, y, isTarget }) => (
        <text className={`wm-xmr__label${isTarget ? ' wm-xmr__label--target' : ''}`} key={words} x={right + 6} y={y + 5}>
          {words}
        </text>
      ))}
    </svg>
  );
}
