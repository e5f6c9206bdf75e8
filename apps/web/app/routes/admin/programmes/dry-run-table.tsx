import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { PUBLISH } from '../../../texts/admin.ts';
import type { Tried } from './act-on-programme.server.ts';

/** What each live evaluation would do under a definition that is not published yet. */
export function DryRunTable({ rows }: { rows: NonNullable<Tried['dryRun']> }) {
  if (rows.length === 0) return <p>{PUBLISH.dryNone}</p>;
  return (
    <Table
      caption={PUBLISH.dryTitle}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={rows}
      rowKey={({ evaluationId }) => evaluationId}
      columns={[
        { key: 'evaluation', header: PUBLISH.evaluation, cell: (row) => <Named {...row} /> },
        { key: 'stage', header: PUBLISH.stage, cell: ({ stage, stageKept }) => `${stage}: ${stageKept ? PUBLISH.stageKept.toLowerCase() : PUBLISH.stageLost}` },
        { key: 'opens', header: PUBLISH.opens, cell: ({ opens }) => opens.join(', ') || PUBLISH.nothing },
        { key: 'closes', header: PUBLISH.closes, cell: ({ closes }) => closes.join(', ') || PUBLISH.nothing },
      ]}
    />
  );
}

const Named = ({ evaluationId, reference, simulated }: { evaluationId: string; reference: string; simulated: boolean }) => (
  <>
    <a href={`/evaluations/${evaluationId}`}>{reference}</a> {simulated ? <SimulatedMark /> : null}
  </>
);
