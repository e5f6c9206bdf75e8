import { rowsOf, type Tx } from '@waymark/database/transaction';
import { maskOf } from '@waymark/domain/access';
import { inKnownNames, peopleIn, type Blocker, type KnownNames } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/** Names of the people whom verdicts point at, for whoever reads who is in conflict and who sits where; for everybody else none. */
export const knownNames = async (tx: Tx, { relation }: Pick<LockedEvaluation, 'relation'>, operands: readonly Record<string, unknown>[]): Promise<KnownNames> => {
  const ids = [...new Set(operands.flatMap(peopleIn))].filter((id) => UUID.test(id));
  if (ids.length === 0 || !maskOf('Conflict', relation).has('person') || !maskOf('Assignment', relation).has('person')) return new Map();
  const rows = await rowsOf<{ id: string; name: string }>(tx, 'select id, display_name as name from person where id = any($1::uuid[])', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Refusals that name people, by the names that the reader may know. */
export const namingPeople = async (tx: Tx, evaluation: Pick<LockedEvaluation, 'relation'>, blockers: readonly Blocker[]): Promise<Blocker[]> => {
  const names = await knownNames(tx, evaluation, blockers.map((found) => found.operands));
  return blockers.map((found) => inKnownNames(found, names));
};

/** A conflict may name nobody. */
const UUID = /^[0-9a-f-]{36}$/;
