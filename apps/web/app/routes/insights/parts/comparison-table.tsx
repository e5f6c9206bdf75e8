import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';

/** The same figures of two periods side by side. */
export function ComparisonTable({ address, period, comparison, whole }: Pick<FunnelRead, 'address' | 'period' | 'comparison' | 'whole'>) {
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
          { key: 'now', header: INSIGHTS.period(address.from, address.to), cell: ({ now, percent }) => shown(now, percent) },
          { key: 'before', header: INSIGHTS.period(period.from, period.to), cell: ({ before, percent }) => shown(before, percent) },
          { key: 'change', header: INSIGHTS.difference, cell: ({ change }) => (change === null ? INSIGHTS.noDifference : INSIGHTS.signed(change)) },
        ]}
      />
    </>
  );
}
