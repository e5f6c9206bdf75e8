import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { ELSEWHERE, PASSPORT } from '../../texts/passport.ts';
import type { ShownPart } from './shown-passport.server.ts';

/** Every part of a passport: what it says, where it comes from and until when it counts. */
export const PartTable = ({ parts }: { parts: readonly ShownPart[] }) => (
  <Table
    caption={ELSEWHERE.parts}
    captionHidden
    cards
    firstCellIsHeader
    rows={parts}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'part',
        header: ELSEWHERE.part,
        cell: ({ title, simulated }) => (
          <>
            {title} {simulated ? <SimulatedMark what={title} /> : null}
          </>
        ),
      },
      {
        key: 'says',
        header: ELSEWHERE.says,
        cell: ({ says }) => says.map((line) => <span key={line} className="wm-table__more">{line}</span>),
      },
      { key: 'where', header: ELSEWHERE.where, cell: ({ where }) => where },
      { key: 'until', header: PASSPORT.ends, cell: ({ until, ended }) => (ended ? <Tag colour="red">{ELSEWHERE.ended(until)}</Tag> : until) },
    ]}
  />
);
