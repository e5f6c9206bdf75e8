import type { Effect } from '../cohort/pool.types.ts';
import { QUERIES } from './documents.ts';
import type { Replayed } from './replayed.types.ts';
import type { World } from './world.ts';

/** Asks the product what everybody's interests lead to: who may review what is its answer, never the file's. */
export const findEffects = async (world: World): Promise<void> => {
  const coordinator = await world.staff('coordinator');
  const named = new Map([...world.innovations].map(([name, id]) => [id, name]));
  for (const { id } of [...world.pool.reviewers, ...world.pool.staff]) {
    const { interestEffects } = await coordinator.query<{ interestEffects: { innovationId: string; effect: Effect }[] }>(QUERIES.effects, { personId: world.people.get(id) });
    for (const { innovationId, effect } of interestEffects) world.effects.set(`${id}/${named.get(innovationId)}`, effect);
  }
};

/** Every conflict that the pool expects beside what was found, and every one that was found and nobody expects. */
export const compareConflicts = (world: World): Pick<Replayed, 'conflicts' | 'unexpected'> => {
  const conflicts = world.pool.reviewers.flatMap((reviewer) =>
    reviewer.expectedConflicts.map(({ innovationId, expected }) => {
      const found = world.effectOf(reviewer.id, innovationId);
      return { reviewer: reviewer.id, innovation: innovationId, expected, found, ok: found === expected };
    }),
  );
  const expected = new Set(conflicts.map(({ reviewer, innovation }) => `${reviewer}/${innovation}`));
  const unexpected = [...world.effects]
    .filter(([pair, effect]) => effect !== 'none' && !expected.has(pair))
    .map(([pair, found]) => ({ reviewer: pair.split('/')[0]!, innovation: pair.split('/')[1]!, found }));
  return { conflicts, unexpected };
};
