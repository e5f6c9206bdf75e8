import { rowsOf, type Tx } from '@waymark/database/transaction';
import { touchedInnovations } from './detect-conflicts.ts';
import { groundsFor } from './grounds.ts';
import type { Pair } from './involved.ts';
import { personInterests } from './person-interests.ts';

/**
 * Of many pairs of a person and an evaluation, those that a change of interests or of rules can touch: an interest or
 * the employer leads to something there now, or something stands there that is not decided. Staff are involved in every
 * evaluation of a programme: to lock and to judge them all would take minutes and stop everybody's work meanwhile.
 */
export const touchedPairs = async (tx: Tx, pairs: readonly Pair[], now: string): Promise<Pair[]> => {
  if (pairs.length === 0) return [];
  const people = [...new Set(pairs.map(({ person }) => person))];
  const grounds = await groundsFor(tx, now);
  const standing = await undecided(tx, people);
  const touched: Pair[] = [];
  for (const id of people) {
    const person = await personInterests(tx, id);
    if (!person) continue;
    for (const seated of [true, false]) {
      const own = pairs.filter((pair) => pair.person === id && pair.seated === seated);
      const leads = touchedInnovations(grounds, person, [...new Set(own.map(({ innovationId }) => innovationId))], seated);
      touched.push(...own.filter((pair) => leads.has(pair.innovationId) || standing.has(`${pair.id} ${id}`)));
    }
  }
  return touched.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
};

const undecided = async (tx: Tx, people: readonly string[]): Promise<Set<string>> => {
  const rows = await rowsOf<{ pair: string }>(
    tx,
    `select evaluation_id || ' ' || person_id as pair from conflict where person_id = any ($1::uuid[]) and source = 'detected' and state in ('open', 'noted')`,
    [people],
  );
  return new Set(rows.map(({ pair }) => pair));
};
