import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { MOVES } from '../../../texts/moves.ts';
import type { Move } from './moves.queries.ts';

/** What a plan does with each evaluation, or did, and why one stays. */
export function MoveTable({ moves, none, done = false }: { moves: readonly Move[]; none: string; done?: boolean }) {
  if (moves.length === 0) return <p>{none}</p>;
  return (
    <Table
      caption={done ? MOVES.doneTitle : MOVES.dryTitle}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={moves}
      rowKey={({ evaluationId }) => evaluationId}
      columns={[
        { key: 'evaluation', header: MOVES.evaluation, cell: (move) => <Named {...move} /> },
        { key: 'stage', header: MOVES.stage, cell: ({ stage, becomes }) => MOVES.intoStage(stage, becomes) },
        { key: 'what', header: MOVES.what, cell: (move) => <What {...move} /> },
        ...(done
          ? []
          : [
              { key: 'opens', header: MOVES.opens, cell: ({ opens }: Move) => opens.join(', ') || MOVES.nothing },
              { key: 'closes', header: MOVES.closes, cell: ({ closes }: Move) => closes.join(', ') || MOVES.nothing },
            ]),
      ]}
    />
  );
}

const Named = ({ evaluationId, reference, simulated }: Move) => (
  <>
    <a href={`/evaluations/${evaluationId}`}>{reference}</a> {simulated ? <SimulatedMark /> : null}
  </>
);

const What = ({ state, reasons }: Move) => (
  <>
    <Tag colour={state === 'moves' || state === 'moved' ? 'green' : state === 'moving' ? 'blue' : 'grey'}>{MOVES.states[state] ?? state}</Tag>
    {reasons.map((reason) => (
      <span key={reason} className="wm-table__more">
        {reason}
      </span>
    ))}
  </>
);
