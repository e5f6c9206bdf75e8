import type { Database } from '@waymark/database/transaction';
import type { Wish } from '@waymark/domain/assignment';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { Clock } from '@waymark/platform/clock';
import { rowsOf } from '@waymark/database/transaction';
import { readEvaluations, wantedOf } from './read-evaluations.ts';
import { readWorld } from './read-world.ts';
import { solve } from './solve.ts';
import type { Proposal } from './write-proposal.ts';

/** Reads the world as it is, lets the connection go, and solves. Wishes are of people and evaluations of the round. */
export const solvedNow = async (database: Database, clock: Clock, actor: SignedInPerson, { ids, wishes, seed }: { ids: readonly string[]; wishes: Wish[]; seed: number }): Promise<Proposal | { blockers: Blocker[] }> => {
  const found = await database.read(actor.id, async (tx) => {
    const evaluations = await readEvaluations(tx, actor, ids);
    const asked = wantedOf(evaluations);
    if ('blockers' in asked) return asked;
    const read = await readWorld(tx, actor, evaluations, asked.wanted, (await clock.now(tx)).toISOString());
    const names = await rowsOf<{ id: string; name: string }>(tx, 'select id, display_name as name from person where id = any($1::uuid[])', [wishes.map(({ person }) => person)]);
    return { evaluations, read, names: new Map(names.map(({ id, name }) => [id, name])) };
  });
  if ('blockers' in found) return found;
  const { evaluations, read, names } = found;
  const unknown = wishes.filter(({ evaluation, person }) => !evaluations.some((one) => one.evaluation.id === evaluation) || !read.world.people.some(({ id }) => id === person));
  if (unknown.length > 0) return { blockers: [blocker('not-a-candidate', 'Whoever is kept on or off an evaluation of this round holds a role of its stage', { field: 'changes' })] };
  const solved = await solve(read, wishes, seed, evaluations, (person) => names.get(person) ?? 'somebody');
  return 'blockers' in solved ? solved : { evaluations, read, wishes, solved, seed };
};
