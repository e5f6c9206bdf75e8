import { type Assigned, assignTotal, type Limits } from '../assign.ts';
import { type Cause } from '../cause/cause.ts';
import { type Problem } from '../problem.ts';
import { type Counts } from './costs-of.ts';

/** The problem of a round with the first so many of its wishes. */
export type Posed = (wishes: number) => Problem;

/**
 * After how many wishes there is no assignment any more, by halves: a wish only ever takes some away. Where the time is over
 * before, with how many there is none for sure.
 *
 * @param count with so many there is none
 * @param cause why
 */
export const firstImpossible = async (count: number, cause: Cause, posed: Posed, limits: Limits): Promise<{ wishes: number; cause: Cause }> => {
  const { secondsForCause = limits.secondsLeft } = limits;
  let least = { wishes: count, cause };
  for (let possible = -1; least.wishes - possible > 1 && secondsForCause() > 0; ) {
    const middle = Math.floor((possible + least.wishes) / 2);
    const found = await assignTotal(posed(middle), limits);
    if (found.status === 'infeasible') least = { wishes: middle, cause: found.cause };
    else possible = middle;
  }
  return least;
};

/**
 * The largest totals with no wish, with the first, the first two and so on, the newest first, since it is the one that people
 * ask about; null for what is not proved in time. Between two that are equal nothing is solved.
 *
 * @param unwished with none of them
 * @param total with all of them
 * @param counts whether an assignment is one that could be offered: of another the total is only a bound, and is not told
 */
export const totalsWith = async (count: number, posed: Posed, { total: optimum, assignment }: Pick<Assigned, 'total' | 'assignment'>, total: number, limits: Limits, counts: Counts = () => true): Promise<(number | null)[]> => {
  const totals = Array<number | null>(count + 1).fill(null);
  totals[count] = total;
  if (count > 0 && counts(assignment)) totals[0] = optimum;
  for (let at = count - 1; at > 0; at -= 1) {
    if (totals[at + 1] === optimum) totals[at] = optimum;
    else if (limits.secondsLeft() > 0) {
      const found = await assignTotal(posed(at), limits);
      if (found.status === 'optimal' && counts(found.assignment)) totals[at] = found.total;
    }
  }
  return totals;
};
