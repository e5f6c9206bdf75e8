import { type Assigned, type Assignment, assignTotal, type Limits } from '../assign.ts';
import { type Problem } from '../problem.ts';
import { apartMessage, type WhyApart } from './apart-words.ts';
import { type Component, componentsOf } from './components.ts';
import { partRows } from './fewest-parts.ts';
import { type SolveJoined, solverOf } from './solve-joined.ts';
import { whyApart } from './why-apart.ts';

/** An assignment whose reviewers link the submissions, so that scores of all of them can be compared. */
export interface Connected extends Assigned {
  /** What hangs together: one where all does. */
  components: Component[];
  /** Where they are proved to be the fewest parts and not one: each of them, and why it is apart. */
  apart: (Component & { why: string; because: WhyApart })[];
}

/**
 * The largest total among the assignments in which a chain of shared reviewers leads from every submission to every
 * other; where there is none, among those that fall into the fewest parts. Where the best one falls into too many,
 * rows ask that its parts be joined, until there are no more than wished; where nothing keeps them, one part more is
 * allowed.
 *
 * `optimal` where no assignment has fewer parts, and none of so few a larger total; `bound.total` is otherwise that
 * without the wish for few parts.
 *
 * @param known what is known of a problem with fewer constraints: it falls into so many parts at least; and whether anybody reads why
 * @throws RangeError for affinities too large to add exactly
 */
export const assignConnected = async (problem: Problem, limits: Limits, { atLeast = 0, withReasons = true }: { atLeast?: number; withReasons?: boolean } = {}): Promise<Connected | Exclude<Assignment, Assigned>> => {
  const first = await assignTotal(problem, limits);
  if (!('assignment' in first)) return first;
  const partsOf = ({ assignment }: Assigned): Component[] => componentsOf(problem.quorum.length, assignment);
  if (partsOf(first).length <= 1) return { ...first, components: partsOf(first), apart: [] };
  const rows = partRows(problem);
  let solve: SolveJoined | undefined;
  let fewest = Math.max(rows.atLeast, atLeast);
  let best = first;
  for (let current = first; ; ) {
    const parts = partsOf(current);
    if (isBetter(current, best)) best = current;
    if (parts.length <= fewest) return { ...current, bound: current.status === 'optimal' ? current.bound : first.bound, components: parts, apart: await reasons(current, parts) };
    rows.learn(parts);
    const next = await joined();
    if (next === 'unknown') break;
    current = next;
  }
  return { ...best, status: 'feasible', bound: first.bound, components: partsOf(best), apart: [] };

  /** The largest total that keeps all that is learnt, in as few parts as anything does. */
  async function joined(): Promise<Assigned | 'unknown'> {
    for (; limits.secondsLeft() > 0; fewest += 1) {
      solve ??= await solverOf(problem, limits);
      const answer = solve(rows.rowsFor(fewest));
      if (answer !== 'none') return answer;
    }
    return 'unknown';
  }

  async function reasons({ status }: Assigned, parts: Component[]): Promise<Connected['apart']> {
    if (parts.length <= 1 || status !== 'optimal' || !withReasons) return [];
    const solver = (solve ??= await solverOf(problem, limits));
    return parts.map((part) => {
      const because = whyApart(problem, part, parts.length, solver);
      return { ...part, why: apartMessage(because), because };
    });
  }

  function isBetter(one: Assigned, other: Assigned): boolean {
    const [fewer, more] = [partsOf(one).length, partsOf(other).length];
    return fewer < more || (fewer === more && one.total > other.total);
  }
};
