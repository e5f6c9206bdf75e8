import { setImmediate } from 'node:timers/promises';
import type { Tx } from '@waymark/database/transaction';
import { detectOn, groundsOnEach, workOnEach, type PersonInterests } from '@waymark/evaluations';
import { blockersOf, FULL } from '../operations/invitation-blockers.ts';
import { seatFor } from '../operations/seat.ts';
import { standingsAt } from '../operations/standings.ts';
import { takenUp } from './cause-words.ts';
import type { RoundEvaluation } from './read-evaluations.ts';
import type { KnownPerson } from './read-people.ts';

/** Roles in which nothing bars somebody; where there is none, what bars them first. */
export interface FreeRoles {
  roles: string[];
  bars: string | undefined;
}

/**
 * In which roles of the stage nothing bars each of these people, by evaluation and person: asked of all of them at once, and
 * judged evaluation by evaluation, so that other requests go on meanwhile.
 */
export const freeRoles = async (tx: Tx, evaluations: readonly RoundEvaluation[], people: readonly KnownPerson[], interests: ReadonlyMap<string, PersonInterests>, now: string): Promise<Map<string, FreeRoles>[]> => {
  const here = evaluations.map(({ evaluation }) => evaluation);
  const groundsOf = await groundsOnEach(tx, here, now);
  const workOf = await workOnEach(tx, people.flatMap(({ id }) => interests.get(id) ?? []), here);
  const standingOf = await standingsAt(tx, evaluations, people.map(({ id }) => id), now);
  const free: Map<string, FreeRoles>[] = [];
  for (const at of evaluations) {
    const [grounds, seats] = [groundsOf(at.evaluation), new Map<string, ReturnType<typeof seatFor>>()];
    const byPerson = new Map<string, FreeRoles>();
    for (const { id, roles } of people) {
      const person = interests.get(id);
      if (!person) continue;
      const conflict = await detectOn(tx, person, grounds, undefined, workOf(at.evaluation.id, id));
      const own: FreeRoles = { roles: [], bars: undefined };
      for (const role of roles) {
        const seat = seats.get(role) ?? seats.set(role, seatFor(at.evaluation, role)).get(role)!;
        const standing = 'code' in seat ? undefined : standingOf(at, id, seat);
        const bars = 'code' in seat ? [seat] : blockersOf(standing!, person, seat, conflict, now);
        const bar = bars.find(({ code }) => code !== FULL || standing?.practised);
        // who practised is told of nobody: they are told of in the words for whoever is kept on more than they take
        if (bar) own.bars ??= bar.code === FULL ? takenUp([person.displayName]) : bar.staffMessage;
        else own.roles.push(role);
      }
      byPerson.set(id, own);
    }
    free.push(byPerson);
    await setImmediate();
  }
  return free;
};
