import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';

/** Whether innovators, reviewers or the service held the case, and how long. */
export function HolderTable({ whole, stages }: Pick<FunnelRead, 'whole' | 'stages'>) {
  const rows = [{ stage: 'case', title: INSIGHTS.wholeWay, ...whole }, ...stages].filter(({ timed }) => timed > 0);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{INSIGHTS.holders}</h2>
      <p>{INSIGHTS.holdersHint}</p>
      <Table
        caption={INSIGHTS.holders}
        captionHidden
        cards
        firstCellIsHeader
        rows={rows}
        rowKey={({ stage }) => stage}
        columns={[
          { key: 'stage', header: INSIGHTS.stage, cell: ({ title }) => <strong>{title}</strong> },
          ...['innovator', 'reviewers', 'service'].map((name) => ({
            key: name,
            header: INSIGHTS.holder(name),
            cell: ({ holders }: (typeof rows)[number]) => {
              const days = holders.find(({ holder }) => holder === name);
              return INSIGHTS.holderDays(days?.median ?? null, days?.ninetieth ?? null);
            },
          })),
        ]}
      />
    </>
  );
}
