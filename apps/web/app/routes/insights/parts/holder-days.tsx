import { Details } from '../../../components/content/details.tsx';
import { Table } from '../../../components/content/table.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';

export interface HolderRow extends Pick<FunnelRead['whole'], 'timed' | 'holders'> {
  key: string;
  title: string;
  /** The cases of which the days are. */
  href: string;
}

interface HolderDaysProps {
  caption: string;
  /** What a row is of. */
  of: string;
  rows: readonly HolderRow[];
  /** Closed until somebody wants it. */
  folded?: boolean;
}

/** Days with each holder, of those that have finished; every figure leads to them. */
export function HolderDays({ caption, of, rows, folded = false }: HolderDaysProps) {
  const finished = rows.filter(({ timed }) => timed > 0);
  if (finished.length === 0) return null;
  const table = (
    <Table
      caption={caption}
      captionHidden
      cards
      firstCellIsHeader
      rows={finished}
      rowKey={({ key }) => key}
      columns={[
        { key: 'of', header: of, cell: ({ title }) => <strong>{title}</strong> },
        ...['innovator', 'reviewers', 'service'].map((name) => ({
          key: name,
          header: INSIGHTS.holder(name),
          cell: ({ holders, href }: HolderRow) => {
            const days = holders.find(({ holder }) => holder === name);
            const words = INSIGHTS.holderDays(days?.median ?? null, days?.ninetieth ?? null);
            return days?.median == null ? words : <a href={href}>{words}</a>;
          },
        })),
      ]}
    />
  );
  return folded ? <Details summary={caption}>{table}</Details> : table;
}
