import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';
import { casesAt, comparedCasesAt } from './insight-links.ts';

/** The same figures of two periods side by side, each leading to its cases. */
export function ComparisonTable({ address, period, comparison, whole }: Pick<FunnelRead, 'address' | 'period' | 'comparison' | 'whole'>) {
  /** A figure leads to its cases; what is none leads nowhere. */
  const linked = (figure: number | null, percent: boolean, href: string) => (figure === null ? shown(figure, percent) : <a href={href}>{shown(figure, percent)}</a>);
  const shown = (figure: number | null, percent: boolean): string => (percent ? INSIGHTS.percent(figure) : INSIGHTS.figure(figure));
  return (
    <>
      {whole.here > 0 ? <p>{INSIGHTS.cohorts(whole.here)}</p> : null}
      <Table
        caption={INSIGHTS.comparison}
        captionSize="m"
        cards
        firstCellIsHeader
        rows={comparison}
        rowKey={({ of }) => of}
        columns={[
          { key: 'of', header: INSIGHTS.comparisonOf, cell: ({ of }) => of },
          { key: 'now', header: INSIGHTS.period(address.from, address.to), cell: ({ now, percent, cases }) => linked(now, percent, casesAt(address, cases)) },
          { key: 'before', header: INSIGHTS.period(period.from, period.to), cell: ({ before, percent, cases }) => linked(before, percent, comparedCasesAt(address, period, cases)) },
          { key: 'change', header: INSIGHTS.difference, cell: ({ change }) => (change === null ? INSIGHTS.noDifference : INSIGHTS.signed(change)) },
        ]}
      />
    </>
  );
}
