import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../components/content/tag.tsx';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { instant } from '../../../texts/dates.ts';
import type { WorkbenchRead } from './workbench.server.ts';

const COLOURS: Readonly<Record<string, TagColour>> = { proposed: 'yellow', confirmed: 'green', discarded: 'grey' };

/** Proposals of which one sees every evaluation, the newest first. */
export function RoundTable({ rounds }: Pick<WorkbenchRead, 'rounds'>) {
  if (rounds.length === 0) return <p>{ASSIGNMENTS.noProposals}</p>;
  return (
    <Table
      caption={ASSIGNMENTS.caption}
      captionHidden
      cards
      firstCellIsHeader
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        { key: 'proposal', header: ASSIGNMENTS.proposal, cell: ({ id, stageTitle, size }) => <Link to={`/assignments/${id}`}>{ASSIGNMENTS.of(stageTitle, size)}</Link> },
        { key: 'made', header: ASSIGNMENTS.made, cell: ({ proposedAt, proposedBy }) => ASSIGNMENTS.madeBy(instant(proposedAt), proposedBy) },
        { key: 'state', header: ASSIGNMENTS.state, cell: ({ state, outOfDate }) => <Tag colour={outOfDate ? 'grey' : (COLOURS[state] ?? 'grey')}>{outOfDate ? ASSIGNMENTS.outOfDate : (ASSIGNMENTS.states[state] ?? state)}</Tag> },
      ]}
    />
  );
}
