import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../components/content/tag.tsx';
import { Pagination } from '../../../components/navigation/pagination.tsx';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { instant } from '../../../texts/dates.ts';
import type { WorkbenchRead } from './workbench.server.ts';

const COLOURS: Readonly<Record<string, TagColour>> = { proposed: 'yellow', confirmed: 'green', discarded: 'grey' };

/** Proposals of which one sees every evaluation, the newest first. */
export function RoundTable({ rounds, page, hasOlder }: Pick<WorkbenchRead, 'rounds' | 'page' | 'hasOlder'>) {
  const at = (one: number) => ({ href: one === 1 ? '/assignments' : `/assignments?proposals=${one}` });
  return (
    <>
      {rounds.length === 0 ? <p>{page > 1 ? ASSIGNMENTS.noOlder : ASSIGNMENTS.noProposals}</p> : <Rounds rounds={rounds} />}
      {page > 1 || hasOlder ? <Pagination {...(page > 1 ? { previous: { ...at(page - 1), text: ASSIGNMENTS.newer } } : {})} {...(hasOlder ? { next: { ...at(page + 1), text: ASSIGNMENTS.older } } : {})} /> : null}
    </>
  );
}

function Rounds({ rounds }: Pick<WorkbenchRead, 'rounds'>) {
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
