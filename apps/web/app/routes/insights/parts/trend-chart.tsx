import { ChartFrame } from '../../../components/content/chart-frame.tsx';
import { Table } from '../../../components/content/table.tsx';
import { month as monthWords } from '../../../texts/dates.ts';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';
import { casesAt } from './insight-links.ts';
import type { TrendGeometry } from './trend-geometry.ts';

/** Share on time month by month: in a sentence, drawn, and in figures that lead to their cases. */
export function TrendChart({ address, trend, drawings, overMonths: { onTime, late, share: overall }, punctual: { target } }: Pick<FunnelRead, 'address' | 'trend' | 'drawings' | 'overMonths' | 'punctual'>) {
  const finished = trend.filter(({ share }) => share !== null);
  const to = (figure: string, month: string): string => casesAt({ ...address, from: month, to: month }, { figure });
  const table = (
    <Table
      caption={INSIGHTS.trend}
      captionHidden
      cards
      firstCellIsHeader
      rows={[...finished].reverse()}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: INSIGHTS.trendMonth, cell: ({ month }) => monthWords(month) },
        { key: 'on', header: INSIGHTS.trendOnTime, cell: ({ month, onTime: count }) => <a href={to('LEFT_ON_TIME', month)}>{count}</a> },
        { key: 'late', header: INSIGHTS.trendLate, cell: ({ month, late }) => <a href={to('LEFT_LATE', month)}>{late}</a> },
        { key: 'share', header: INSIGHTS.trendShare, cell: ({ month, share }) => <a href={to('LEFT_ON_TIME', month)}>{INSIGHTS.percent(share)}</a> },
      ]}
    />
  );
  if (overall === null) return <p>{INSIGHTS.trendNone}</p>;
  return (
    <ChartFrame
      id="trend"
      sentence={INSIGHTS.trendSays(overall, onTime, onTime + late, target)}
      chart={<TrendDrawing geometry={drawings.wide} />}
      narrowChart={<TrendDrawing geometry={drawings.narrow} />}
      legend={
        <>
          <span className="wm-xmr-legend">
            <svg className="wm-xmr-sample" viewBox="0 0 28 20" width="26" height="18" focusable="false" aria-hidden="true">
              <path className="wm-xmr__target" d="M0 10H28" />
            </svg>{' '}
            {INSIGHTS.trendAim(target)}
          </span>
          <span>{INSIGHTS.trendMark}</span>
        </>
      }
      table={table}
    />
  );
}

function TrendDrawing({ geometry: { width, height, left, right, target, path, marks, grid, months } }: { geometry: TrendGeometry }) {
  return (
    <svg className="wm-xmr" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="trend-sentence" focusable="false">
      {grid.map(({ y, percent }) => (
        <g key={percent}>
          <path className="wm-xmr__grid" d={`M${left} ${y}H${width - right}`} />
          <text className="wm-xmr__axis" x={left - 6} y={y + 5} textAnchor="end">
            {percent}%
          </text>
        </g>
      ))}
      <path className="wm-xmr__target" d={`M${left} ${target}H${width - right}`} />
      <path className="wm-trend__line" d={path} />
      {marks.map(({ x, y, reached, month }) => (
        <circle key={month} className={reached ? 'wm-trend__mark wm-trend__mark--reached' : 'wm-trend__mark'} cx={x} cy={y} r="5" />
      ))}
      {months.map(({ x, words, month }) => (
        <text key={month} className="wm-xmr__axis" x={x} y={height - 8} textAnchor="middle">
          {words}
        </text>
      ))}
    </svg>
  );
}
