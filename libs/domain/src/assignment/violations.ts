import { placeOf } from './pairs.ts';
import { type Pair, type Problem } from './problem.ts';
import { seatsFilled, wantedAt } from './seats-filled.ts';

/**
 * Every hard constraint that an assignment breaks, each as one line. It shares no code with the solvers.
 */
export const violations = (problem: Problem, assignment: readonly Pair[]): string[] => {
  const { quorum, loadMin, loadMax, pairs, organisations, locked = [] } = problem;
  const keyOf = (p: number, r: number): number => p * loadMin.length + r;
  const fixed = new Set(locked.map(({ submission, reviewer }) => keyOf(submission, reviewer)));
  const given = new Set(assignment.map(([p, r]) => keyOf(p, r)));
  const of = Array.from(quorum, (): number[] => []);
  const load = new Int32Array(loadMin.length);
  const found: string[] = [];
  const wanted = wantedAt(problem);
  if (given.size !== assignment.length) found.push('a pair stands twice');
  for (const { submission, reviewer } of locked) if (!given.has(keyOf(submission, reviewer))) found.push(`locked pair ${submission} ${reviewer} is missing`);
  for (const [p, r] of assignment) {
    if (!fixed.has(keyOf(p, r)) && placeOf(pairs, p, r) < 0) found.push(`pair ${p} ${r} may not be assigned`);
    of[p]!.push(r);
    load[r]! += 1;
  }
  load.forEach((n, r) => {
    if (n < loadMin[r]! || n > loadMax[r]!) found.push(`reviewer ${r} has ${n}, not ${loadMin[r]} to ${loadMax[r]}`);
  });
  of.forEach((reviewers, p) => {
    if (reviewers.length !== quorum[p]) found.push(`submission ${p} has ${reviewers.length} reviewers, not ${quorum[p]}`);
    if (!seatsFilled(problem, reviewers, (r) => wanted(p, r))) found.push(`submission ${p} lacks a category`);
    if (!organisations) return;
    const counts = new Map<number, number>();
    for (const r of reviewers) counts.set(organisations.of[r]!, (counts.get(organisations.of[r]!) ?? 0) + 1);
    for (const [organisation, n] of counts) if (organisation >= 0 && n > organisations.most) found.push(`submission ${p} has ${n} of organisation ${organisation}`);
  });
  return found;
};
