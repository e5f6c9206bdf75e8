import { pairsKept } from '../pairs.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Condition } from './branch.ts';

const keyOf = (submission: number, organisation: number): string => `${submission} ${organisation}`;

/** How many of each organisation are locked at each submission. */
const lockedAt = (problem: Problem): Map<string, number> => {
  const taken = new Map<string, number>();
  for (const { submission, reviewer } of problem.locked ?? []) {
    const organisation = problem.organisations!.of[reviewer]!;
    if (organisation < 0) continue;
    const key = keyOf(submission, organisation);
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  return taken;
};

/**
 * The limit of organisations beside seats of categories, as a condition of flows: of too many people of one organisation
 * at a submission one has to go, and where as many are locked as may come, nobody else of theirs does.
 */
export const WITHIN_ORGANISATIONS: Condition = {
  broken: (problem, chosen) => {
    const { pairs, organisations } = problem;
    if (!organisations) return [];
    const locked = lockedAt(problem);
    const groups = new Map<string, number[]>();
    for (const place of chosen) {
      const organisation = organisations.of[pairs.reviewer[place]!]!;
      if (organisation < 0) continue;
      const key = keyOf(submissionAt(pairs, place), organisation);
      const own = groups.get(key);
      if (own) own.push(place);
      else groups.set(key, [place]);
    }
    return [...groups].flatMap(([key, places]) => (places.length + (locked.get(key) ?? 0) > organisations.most ? [places] : []));
  },
  tightened: (problem) => {
    const { pairs, organisations } = problem;
    if (!organisations) return problem;
    const locked = lockedAt(problem);
    for (const count of locked.values()) if (count > organisations.most) return undefined;
    const isFull = (p: number, r: number): boolean => organisations.of[r]! >= 0 && (locked.get(keyOf(p, organisations.of[r]!)) ?? 0) >= organisations.most;
    return { ...problem, pairs: pairsKept(pairs, (p, r) => !isFull(p, r)) };
  },
};
