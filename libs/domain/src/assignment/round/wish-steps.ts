import { assignTotal, type Limits } from '../assign.ts';
import { type Cause } from '../cause/cause.ts';
import { type Problem } from '../problem.ts';
import { type AimCost, ofPoints } from './reached.ts';

/** The problem of a round with the first so many of its wishes. */
export type Posed = (wishes: number) => Problem;

/**
 * After how many wishes there is no assignment any more, by halves: a wish only ever takes some away. Where the time is over
 * before, with how many there is none for sure, and that it is not known to be the first.
 *
 * @param count with so many there is none
 * @param cause why
 */
export const firstImpossible = async (count: number, cause: Cause, posed: Posed, limits: Limits): Promise<{ wishes: number; cause: Cause; isFirst: boolean }> => {
  const { secondsForCause = limits.secondsLeft } = limits;
  let least = { wishes: count, cause };
  let possible = -1;
  while (least.wishes - possible > 1 && secondsForCause() > 0) {
    const middle = Math.floor((possible + least.wishes) / 2);
    const found = await assignTotal(posed(middle), limits);
    if (found.status === 'infeasible') least = { wishes: middle, cause: found.cause };
    else if (found.status === 'out-of-time') break;
    else possible = middle;
  }
  return { ...least, isFirst: least.wishes - possible <= 1 };
};

/**
 * The largest totals with no wish, with the first, the first two and so on, the newest first, since it is the one that people
 * ask about; null for what is not proved in time. Between two that are equal nothing is solved.
 *
 * @param optimum with none of them
 * @param total with all of them
 */
export const totalsWith = async (count: number, posed: Posed, optimum: number, total: number, limits: Limits): Promise<(number | null)[]> => {
  const totals = Array<number | null>(count + 1).fill(null);
  totals[count] = total;
  if (count > 0) totals[0] = optimum;
  for (let at = count - 1; at > 0; at -= 1) {
    if (totals[at + 1] === optimum) totals[at] = optimum;
    else if (limits.secondsLeft() > 0) {
      const found = await assignTotal(posed(at), limits);
      if (found.status === 'optimal') totals[at] = found.total;
    }
  }
  return totals;
};

/** What each wish costs of the largest total beside those before it; null for what is not proved in time. */
export const totalCosts = async (...asked: Parameters<typeof totalsWith>): Promise<(AimCost | null)[]> => {
  const totals = await totalsWith(...asked);
  return totals.slice(1).map((withIt, at) => (withIt === null || totals[at] == null ? null : ofPoints(totals[at]! - withIt)));
};
