import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS, memberWords } from '../../../texts/insights.ts';
import { CountedBar } from './counted-bar.tsx';
import type { FunnelRead } from './funnel.server.ts';
import { HolderDays } from './holder-days.tsx';
import { casesAt } from './insight-links.ts';
import { OnTimeCell } from './on-time-cell.tsx';

/** Figures of each category, organisation type or region, the largest first. */
export function GroupTable({ address, dimension, groups, punctual }: Pick<FunnelRead, 'address' | 'groups' | 'punctual'> & { dimension: string }) {
  const rows = groups.filter((one) => one.dimension === dimension);
  const most = Math.max(0, ...rows.map(({ came }) => came));
  const to = (figure: string, member: string, whole = true): string => casesAt(address, { figure, dimension, member, ...(whole ? { stage: 'case' } : {}) });
  return (
    <div className="wm-funnel">
      <Table
        caption={INSIGHTS.by(dimension)}
        captionSize="m"
        cards
        firstCellIsHeader
        rows={rows}
        rowKey={({ member }) => member}
        columns={[
          { key: 'member', header: INSIGHTS.member(dimension), cell: ({ member }) => <strong>{memberWords(member)}</strong> },
          { key: 'came', header: INSIGHTS.submitted, className: 'wm-funnel__came', cell: ({ came, member }) => <CountedBar count={came} most={most} href={to('CAME', member)} /> },
          { key: 'on', header: INSIGHTS.adopted, cell: ({ on, member }) => <a href={to('WENT_ON', member)}>{on}</a> },
          { key: 'share', header: INSIGHTS.adoptedShare, cell: ({ shareOn, on, left, member }) => (shareOn === null ? INSIGHTS.noFigure : (
              <span>
                <a href={to('WENT_ON', member)}>{INSIGHTS.percent(shareOn)}</a> <span className="wm-table__more">{INSIGHTS.adoptedOf(on, left)}</span>
              </span>
            )) },
          { key: 'median', header: INSIGHTS.medianDays, cell: ({ median, member }) => (median === null ? INSIGHTS.noFigure : <a href={to('TIMED', member)}>{INSIGHTS.figure(median)}</a>) },
          { key: 'ninetieth', header: INSIGHTS.ninetieth, cell: ({ ninetieth, member }) => (ninetieth === null ? INSIGHTS.noFigure : <a href={to('TIMED', member)}>{INSIGHTS.figure(ninetieth)}</a>) },
          { key: 'time', header: INSIGHTS.onTime, cell: ({ shareOnTime, late, member }) => <OnTimeCell share={shareOnTime} late={late} target={punctual.target} to={(figure) => to(figure, member, false)} /> },
        ]}
      />
      <HolderDays caption={`${INSIGHTS.holders}: ${INSIGHTS.by(dimension).toLowerCase()}`} of={INSIGHTS.member(dimension)} rows={rows.map(({ member, ...row }) => ({ ...row, key: member, title: memberWords(member), href: to('TIMED', member) }))} folded />
    </div>
  );
}
