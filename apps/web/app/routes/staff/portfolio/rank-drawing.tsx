import type { RankGeometry } from './rank-geometry.ts';

/** Ranks or scores: a band for the interval, a disc for what is calibrated, a diamond for the same by case score. Shape and colour say the same. */
export function RankDrawing({ geometry, labelledBy }: { geometry: RankGeometry; labelledBy: string }) {
  const { width, height, top, rows, ticks } = geometry;
  return (
    <svg className="wm-ranks" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={labelledBy}>
      {ticks.map(({ x, words }) => (
        <g key={words}>
          <path className="wm-ranks__grid" d={`M${x} ${top - 8}V${height - 4}`} />
          <text className="wm-ranks__words" x={x} y={top - 14} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {rows.map(({ words, wordsX, wordsY, y, from, to, expected, caseScore }, at) => (
        <g key={at}>
          <text className="wm-ranks__words" x={wordsX} y={wordsY} textAnchor={wordsX === 0 ? 'start' : 'end'}>
            {words}
          </text>
          <rect className="wm-ranks__interval" x={from - 5} width={to - from + 10} y={y - 5} height="10" rx="5" />
          <circle className="wm-ranks__expected" cx={expected} cy={y} r="7" />
          {caseScore === null ? null : <path className="wm-ranks__case-score" d={`M${caseScore} ${y - 8}l8 8l-8 8l-8-8z`} />}
        </g>
      ))}
    </svg>
  );
}

/** One mark of the legend. */
export function RankSample({ of }: { of: 'expected' | 'interval' | 'case-score' }) {
  return (
    <svg className="wm-ranks__sample" viewBox="0 0 24 18" width="24" height="18" focusable="false" aria-hidden="true">
      {of === 'expected' ? <circle className="wm-ranks__expected" cx="12" cy="9" r="7" /> : null}
      {of === 'interval' ? <rect className="wm-ranks__interval" x="0" width="24" y="4" height="10" rx="5" /> : null}
      {of === 'case-score' ? <path className="wm-ranks__case-score" d="M12 1l8 8l-8 8l-8-8z" /> : null}
    </svg>
  );
}
