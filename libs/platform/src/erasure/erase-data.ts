import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { recordAudit } from '../audit/index.ts';
import type { Erasures } from './erasures.ts';
import { ERASE_KEYS, STATEMENTS } from './personal-data.ts';

/** Why somebody is erased: an operator asked, a period of retention ended, or a backup had brought them back. */
export type ErasureCause = 'asked' | 'retention' | 'restored';

export interface ErasureSetting {
  tx: Tx;
  /** Name of the installation's log. */
  log: string;
  /** Instant on the installation's clock, ISO 8601 in UTC. */
  now: string;
  erasures: Erasures;
}

export interface KnownPerson {
  /** When they were erased; null: they were not. */
  erasedAt: Date | null;
}

/** Traces are looked for in tables that have no index for so rare a question: they get a minute, in milliseconds. */
const PATIENCE = '60000';

/** Places in teams that an erasure ends, each told in the record of its innovation; in one order, so that two who append do not wait for each other. */
const TEAMS = 'select innovation_id as innovation, access from innovation_member where person_id = $1 and removed_at is null order by innovation_id';

/** Leaves to practise that an erasure ends, each told in the record of its innovation. */
const LEAVES = 'select e.innovation_id as innovation, l.evaluation_id as evaluation from practice_leave l join evaluation e on e.id = l.evaluation_id where l.given_by = $1 order by 1, 2';

/** Locks a person, so that nothing new is given to them meanwhile. @returns undefined where there is no such person */
export const lockPerson = async (tx: Tx, person: string): Promise<KnownPerson | undefined> => {
  await rowsOf(tx, "select set_config('statement_timeout', $1, true)", [PATIENCE]);
  return rowOf<KnownPerson>(tx, 'select erased_at as "erasedAt" from person where id = $1 and not machine for update', [person]);
};

/**
 * Removes what tells of a person, whatever is still open around them, and leaves what they did under their random id.
 * The person is locked already, and was not erased. The file of erasures says so before the transaction commits: one
 * that fails then is made good at the next start.
 */
export const eraseData = async ({ tx, log, now, erasures }: ErasureSetting, person: string, cause: ErasureCause): Promise<void> => {
  const keys = (await rowsOf(tx, ERASE_KEYS, [person])).length;
  const teams = await rowsOf<{ innovation: string; access: string }>(tx, TEAMS, [person]);
  const leaves = await rowsOf<{ innovation: string; evaluation: string }>(tx, LEAVES, [person]);
  for (const { text, timed } of STATEMENTS) await rowsOf(tx, text, timed ? [person, now] : [person]);
  const actor = cause === 'asked' ? 'operator' : 'platform';
  await recordAudit(tx, log, now, [
    ...[...teams.map(({ innovation, access }) => ({ stream: `innovation/${innovation}`, actor: 'platform', act: 'innovation.member-removed', obj: `person/${person}`, data: { access } })), ...leaves.map(({ innovation, evaluation }) => ({ stream: `innovation/${innovation}`, actor: 'platform', act: 'practice.leave-ended', obj: `evaluation/${evaluation}`, data: { because: 'erasure' } }))].sort((one, other) => (one.stream < other.stream ? -1 : one.stream > other.stream ? 1 : 0)),
    { stream: `person/${person}`, actor, act: 'person.erased', obj: `person/${person}`, data: { cause, keys } },
  ]);
  erasures.add(person, new Date());
};
