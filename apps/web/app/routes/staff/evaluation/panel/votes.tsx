import { Table } from '../../../../components/content/table.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { tallies } from './tallies.ts';
import type { PanelRead } from './scores.server.ts';

/** Who voted how, and why. */
export function Votes({ votes }: { votes: PanelRead['votes'] }) {
  if (votes.length === 0) return <p>{PANEL.noVotes}</p>;
  return (
    <>
      {tallies(votes).map(({ motion, words }) => (
        <p key={motion}>
          <strong>{PANEL.tally(words, motion)}</strong> {votes.some((vote) => vote.simulated) ? <SimulatedMark what="votes" /> : null}
        </p>
      ))}
      <Table
        caption={PANEL.votesTitle}
        captionHidden
        cards
        rows={votes}
        rowKey={({ id }) => id}
        firstCellIsHeader
        columns={[
          { key: 'person', header: PANEL.member, cell: (vote) => vote.person },
          { key: 'vote', header: PANEL.oneVote, cell: (vote) => (
              <>
                {PANEL.vote[vote.vote] ?? vote.vote}: {vote.motion} {vote.counted ? null : <Tag colour="grey">{PANEL.voteNotCounted}</Tag>}
              </>
            ) },
          { key: 'reason', header: PANEL.reason, cell: (vote) => vote.reason },
        ]}
      />
    </>
  );
}
