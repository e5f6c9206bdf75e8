import type { LocalDate } from '../calendar/index.ts';
import { organisationAt, type Directory } from '../organisation/index.ts';
import { countsOf, type TakenUp, type UptakeCounts } from './roll-out-on.ts';

export interface BoardUptake extends UptakeCounts {
  /** Null: it belongs to none, or to one that was split, of which nobody has said which part. */
  board: string | null;
}

/**
 * Uptake by the integrated care boards of the day, in order of their names, those of none last. A board that merged counts
 * as the one that followed it, also where nobody has recorded yet that its organisations belong to that one.
 *
 * @param directory organisations and boards by code
 * @param boardOf the code of the board of an organisation, by its own; absent: none
 */
export const uptakeByBoard = (organisations: readonly TakenUp[], directory: Directory, boardOf: ReadonlyMap<string, string>, asOf: LocalDate): BoardUptake[] => {
  const named = organisations.map((one) => ({ one, board: boardOn(directory, boardOf.get(one.organisation.code), asOf) }));
  const boards = [...new Set(named.map(({ board }) => board))].sort(byName);
  return boards.map((board) => ({ board, ...countsOf(named.flatMap(({ one, board: of }) => (of === board ? [one] : [])), asOf) }));
};

const boardOn = (directory: Directory, code: string | undefined, asOf: LocalDate): string | null => {
  if (code === undefined) return null;
  const found = organisationAt(directory, code, asOf);
  if (found.state === 'exists') return found.organisation.name;
  return found.state === 'succeeded' && found.by.length === 1 ? found.by[0]!.name : null;
};

const byName = (one: string | null, other: string | null): number => (one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1);
