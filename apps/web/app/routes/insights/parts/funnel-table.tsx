import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import { CountedBar } from './counted-bar.tsx';
import type { FunnelRead } from './funnel.server.ts';
import { casesAt } from './insight-links.ts';
import { OnTimeCell } from './on-time-cell.tsx';

type Row = FunnelRead['stages'][number] | { stage: 'case'; title: string; kind: 'whole'; came: number };

const isStage = (row: Row): row is FunnelRead['stages'][number] => row.kind !== 'whole';

/** How many came to each stage, what became of them and how long it took. Every figure leads to its cases. */
export function FunnelTable({ address, whole, stages, punctual }: Pick<FunnelRead, 'address' | 'whole' | 'stages' | 'punctual'>) {
  const rows: Row[] = [{ stage: 'case', title: INSIGHTS.submitted, kind: 'whole', came: whole.came }, ...stages];
  const most = Math.max(...rows.map(({ came }) => came));
  const to = (figure: string, stage: string): string => casesAt(address, { figure, stage });
  return (
    <div className="wm-funnel">
      <Table
        caption={INSIGHTS.funnel}
        captionSize="m"
        cards
        firstCellIsHeader
        rows={rows}
        rowKey={({ stage }) => stage}
        columns={[
          { key: 'stage', header: INSIGHTS.stage, cell: ({ title, kind }) => <strong>{kind === 'monitoring' ? `${title} (${INSIGHTS.adopted.toLowerCase()})` : title}</strong> },
          { key: 'came', header: INSIGHTS.innovations, className: 'wm-funnel__came', cell: ({ came, stage, kind }) => <CountedBar count={came} most={most} href={to('CAME', stage)} tone={kind === 'monitoring' ? 'green' : 'blue'} /> },
          { key: 'here', header: INSIGHTS.hereNow, cell: (row) => (isStage(row) ? <a href={to('HERE', row.stage)}>{row.here}</a> : INSIGHTS.noFigure) },
          { key: 'on', header: INSIGHTS.wentOn, cell: (row) => (isStage(row) && row.shareOn !== null && row.kind !== 'monitoring' ? (
              <span>
                <a href={to('WENT_ON', row.stage)}>{INSIGHTS.percent(row.shareOn)}</a> <span className="wm-table__more">{INSIGHTS.wentOnOf(row.on, row.left)}</span>
              </span>
            ) : INSIGHTS.noFigure) },
          { key: 'median', header: INSIGHTS.medianDays, cell: (row) => (isStage(row) ? <MedianDays row={row} href={to('TIMED', row.stage)} /> : INSIGHTS.noFigure) },
          { key: 'ninetieth', header: INSIGHTS.ninetieth, cell: (row) => (isStage(row) && row.ninetieth !== null ? <a href={to('TIMED', row.stage)}>{INSIGHTS.figure(row.ninetieth)}</a> : INSIGHTS.noFigure) },
          { key: 'time', header: INSIGHTS.onTime, cell: (row) => (isStage(row) ? <OnTimeCell share={row.shareOnTime} late={row.late} target={punctual.target} to={(figure) => to(figure, row.stage)} /> : INSIGHTS.noFigure) },
          { key: 'late', header: INSIGHTS.late, cell: (row) => (isStage(row) ? <a href={to('LATE_NOW', row.stage)}>{row.lateNow}</a> : INSIGHTS.noFigure) },
        ]}
      />
    </div>
  );
}

function MedianDays({ row: { median, limit }, href }: { row: { median: number | null; limit: number | null }; href: string }) {
  if (median === null) return INSIGHTS.noFigure;
  return (
    <span>
      <a href={href}>{INSIGHTS.figure(median)}</a> {limit === null ? null : median > limit ? <strong className="wm-late-words">{INSIGHTS.overLimit(limit)}</strong> : INSIGHTS.ofLimit(limit)}
    </span>
  );
}
