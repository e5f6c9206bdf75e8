import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { FitDocument, FitPart } from '../fit/fit-parts.ts';

/** Rows of rounds with what is read of the parts of their seats. */
export interface WithParts {
  seats: { parts: FitPart[] }[];
}

interface Source {
  evaluationId: string;
  reference: string;
  innovationName: string;
  simulated: boolean;
}

/**
 * The same rounds, with the names of what somebody reviewed that counts in a fit: of evaluations that the reader sees now.
 * Of any other the words are left out with the name.
 *
 * @param by who asks, and the programmes in which they propose rounds
 * @param seen what they see, of `e`: SQL
 */
export const withSources = async <Row extends WithParts>(tx: Tx, rows: Row[], by: [string, string[]], seen: string): Promise<(Omit<Row, 'seats'> & { seats: object[] })[]> => {
  const ids = [...new Set(rows.flatMap(({ seats }) => seats.flatMap(({ parts }) => parts.flatMap(({ documents }) => documents.flatMap(({ evaluation }) => evaluation ?? [])))))];
  const found = ids.length === 0 ? [] : await rowsOf<Source>(tx, `select e.id as "evaluationId", i.reference, i.name as "innovationName", e.simulated from evaluation e join innovation i on i.id = e.innovation_id where e.id = any($3::uuid[]) and ${seen}`, [...by, ids]);
  const known = new Map(found.map((source) => [source.evaluationId, source]));
  const named = ({ evaluation, points, terms }: FitDocument): object[] => {
    const source = known.get(evaluation ?? '');
    if (evaluation === null) return [{ evaluationId: null, reference: null, innovationName: null, simulated: false, points, terms }];
    return source ? [{ ...source, points, terms }] : [];
  };
  return rows.map((row) => ({ ...row, seats: row.seats.map((seat) => ({ ...seat, parts: seat.parts.map((part) => ({ ...part, documents: part.documents.flatMap(named) })) })) }));
};
