import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { points } from '../../../texts/assignments.ts';
import { BIDDING } from '../../../texts/bids.ts';
import { PAIR } from '../../../texts/round-pair.ts';
import type { PairDocument, PairSeat } from './pair.query.ts';

/** The parts of a fit, which add up to it. */
export function FitParts({ seat: { parts, bid, bidPoints } }: { seat: PairSeat }) {
  const rows = [
    ...parts.map(({ kind, points: value, shared }) => ({ key: kind, part: PAIR.kinds[kind] ?? kind, value, because: kind === 'text' ? PAIR.inTexts : shared.join(', ') })),
    ...(bid === null ? [] : [{ key: 'bid', part: PAIR.bid, value: bidPoints, because: BIDDING.said[bid] ?? bid }]),
  ];
  if (rows.length === 0) return <p>{PAIR.nothing}</p>;
  return (
    <Table
      caption={PAIR.from}
      captionHidden
      cards
      firstCellIsHeader
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'part', header: PAIR.part, cell: ({ part }) => part },
        { key: 'points', header: PAIR.points, numeric: true, cell: ({ value }) => points(value) },
        { key: 'because', header: PAIR.because, cell: ({ because }) => because },
      ]}
    />
  );
}

/** The texts whose words count, each with what it gives. */
export function FitDocuments({ documents }: { documents: readonly PairDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s">{PAIR.documents}</h3>
      <p>{PAIR.documentsLead}</p>
      <Table
        caption={PAIR.documents}
        captionHidden
        cards
        firstCellIsHeader
        rows={[...documents]}
        rowKey={({ evaluationId }) => evaluationId ?? 'profile'}
        columns={[
          { key: 'text', header: PAIR.text, cell: (document) => <DocumentName document={document} /> },
          { key: 'points', header: PAIR.points, numeric: true, cell: ({ points: value }) => points(value) },
          { key: 'words', header: PAIR.because, cell: ({ terms }) => PAIR.words(terms) },
        ]}
      />
    </>
  );
}

function DocumentName({ document: { evaluationId, innovationName, reference, simulated } }: { document: PairDocument }) {
  if (evaluationId === null) return PAIR.profile;
  return (
    <>
      <Link to={`/evaluations/${evaluationId}`}>{PAIR.reviewed(innovationName ?? '', reference ?? '')}</Link> {simulated ? <SimulatedMark /> : null}
    </>
  );
}
