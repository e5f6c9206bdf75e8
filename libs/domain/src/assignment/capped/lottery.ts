import { type Assigned, assignTotal, type Limits } from '../assign.ts';
import { loadLinearSolver } from '../mixed/linear-solver.ts';
import { placeOf } from '../pairs.ts';
import { largestAffinity, type Problem } from '../problem.ts';
import { randomFrom } from '../random.ts';
import { violations } from '../violations.ts';
import { type Capped, type Probability } from './assign-capped.ts';
import { type MasterAnswer, type Ticket, weighTickets } from './lottery-master.ts';

/** Parts of one that weights are told in: as fine as a cap is read. */
const PARTS = 1_000_000_000;

/** Assignments after which the search ends where none of them made the mixture better: what is found is told with its bound. */
const IN_VAIN = 15;

/** A mixture that lacks less than this share of what is proved possible is the best: no more digits of a probability are told. */
const NEARLY = 1e-7;

/**
 * The cap kept by a lottery of whole assignments, each of which keeps every constraint: for seats and the limit of organisations
 * together, which no flow keeps. Mixtures of assignments are all that there is to draw from, so that the best of them is the
 * best of all: found by column generation (Dantzig and Wolfe 1960), where `assignTotal` looks for the assignment that is worth
 * most beside the prices of the cap. By those prices, rounded to whole numbers, what is left out is bounded exactly.
 *
 * The same problem and seed give the same draw, however busy a machine is: the search ends by its own count, under a deadline
 * after the first assignments, and what the clock cuts off is no draw at all. Whoever proposes could else draw again until
 * somebody else comes out.
 *
 * @param bound what no draw exceeds, from elsewhere
 * @returns undefined where no mixture under the cap was found, or not in time
 */
export const lotteryUnderCap = async (problem: Problem, cap: number, bound: Assigned['bound'], limits: Limits): Promise<Capped | undefined> => {
  const highs = await loadLinearSolver();
  const tickets = await firstTickets(problem, cap, limits);
  if (!tickets) return undefined;
  const unit = Math.max(1, ...tickets.map(({ total }) => Math.abs(total)));
  const known = new Set(tickets.map(({ places }) => String(places)));
  let [proved, inVain] = [Infinity, 0];
  let best: Mixture | undefined;
  for (;;) {
    const found = weighTickets(highs, tickets, cap, { unit, seed: limits.seed });
    const mixture = found.untaken < 1e-7 ? wholeParts(tickets, found, cap) : undefined;
    inVain = mixture && mixture.expected > (best?.expected ?? -Infinity) + NEARLY * unit ? 0 : inVain + 1;
    if (mixture && mixture.expected > (best?.expected ?? -Infinity)) best = mixture;
    if (inVain > IN_VAIN || isHurried(limits)) break;
    const prices = new Map([...found.prices].map(([place, price]) => [place, Math.round(price)]));
    const next = await ticketOf(problem, (place) => -(prices.get(place) ?? 0), limits);
    if (!next) return undefined;
    proved = Math.min(proved, next.worth + cap * [...prices.values()].reduce((sum, price) => sum + price, 0));
    const isBest = best && Math.min(bound.total, proved) - best.expected <= NEARLY * unit;
    // a ticket that is known already could only come again
    if (isBest || known.has(String(next.places))) break;
    known.add(String(next.places));
    tickets.push(next);
  }
  return best && told(problem, tickets, best, { cap, seed: limits.seed, most: Math.min(bound.total, proved), worst: bound.worst });
};

/** Weights in whole parts, by ticket, and the expected total. */
interface Mixture {
  weights: number[];
  expected: number;
}

/** Whether there is a deadline. */
export const isHurried = ({ secondsLeft }: Limits): boolean => Number.isFinite(secondsLeft());

/** Assignments to begin with where there is time: each pair may be in a share of them that is the cap, so that all of them together, equally likely, keep it. */
const FIRST = 20;

/** Spreads places over the circle as evenly as can be (Weyl 1916), so that each assignment does without other pairs. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * As many assignments as the cap asks for at least, each of other pairs than those before as far as that goes; then those
 * that do without a share of the pairs each, in turn.
 */
const firstTickets = async (problem: Problem, cap: number, limits: Limits): Promise<Ticket[] | undefined> => {
  const [used, taken] = [new Map<number, number>(), new Map<number, number>()];
  const apart = 2 * largestAffinity(problem) + 1;
  const tickets: Ticket[] = [];
  const enough = Math.ceil(1 / cap) + 1;
  for (let at = 0; at < enough + FIRST; at += 1) {
    const isLeftOut = (place: number): boolean => (taken.get(place) ?? 0) + 1 > cap * (at - enough + 1) + ((place * GOLDEN) % 1);
    const next = await ticketOf(problem, (place) => (at < enough ? -apart * (used.get(place) ?? 0) : isLeftOut(place) ? -apart : 0), limits);
    if (!next) return undefined;
    tickets.push(next);
    for (const place of next.places) for (const counted of at < enough ? [used] : [used, taken]) counted.set(place, (counted.get(place) ?? 0) + 1);
  }
  return tickets;
};

/** The assignment that is worth most with something added to affinities, and what that is worth; undefined where it is not proved in time. */
const ticketOf = async (problem: Problem, added: (place: number) => number, limits: Limits): Promise<(Ticket & { worth: number }) | undefined> => {
  const { start, reviewer, affinity } = problem.pairs;
  const found = await assignTotal({ ...problem, pairs: { start, reviewer, affinity: Float64Array.from(affinity, (value, place) => value + added(place)) } }, limits);
  if (limits.secondsLeft() <= 0 || found.status !== 'optimal') return undefined;
  const fixed = (problem.locked ?? []).reduce((sum, pair) => sum + pair.affinity, 0);
  const places = found.assignment.map(([p, r]) => placeOf(problem.pairs, p, r)).filter((place) => place >= 0);
  return { assignment: found.assignment, places, total: places.reduce((sum, place) => sum + affinity[place]!, fixed), worth: found.bound.total };
};

/** Weights in whole parts that make one, no pair above the cap; undefined where rounding cannot keep it. */
const wholeParts = (tickets: readonly Ticket[], { weights }: MasterAnswer, cap: number): Mixture | undefined => {
  const parts = Array.from(weights, (weight) => Math.floor(Math.min(1, Math.max(0, weight)) * PARTS));
  const left = PARTS - parts.reduce((sum, part) => sum + part, 0);
  const shares = sharesOf(tickets, parts);
  const roomy = [...parts.keys()].sort((a, b) => parts[b]! - parts[a]!).find((at) => left <= 0 || tickets[at]!.places.every((place) => shares.get(place)! + left <= Math.floor(cap * PARTS)));
  if (left < 0 || roomy === undefined) return undefined;
  parts[roomy]! += left;
  return { weights: parts, expected: parts.reduce((sum, part, at) => sum + (part / PARTS) * tickets[at]!.total, 0) };
};

/** Parts by place. */
const sharesOf = (tickets: readonly Ticket[], parts: readonly number[]): Map<number, number> => {
  const shares = new Map<number, number>();
  tickets.forEach(({ places }, at) => places.forEach((place) => shares.set(place, (shares.get(place) ?? 0) + parts[at]!)));
  return shares;
};

/** Draws one, and counts what it breaks by code that shares nothing with the solvers. */
const told = (problem: Problem, tickets: readonly Ticket[], { weights, expected }: Mixture, { cap, seed, most, worst }: { cap: number; seed: number; most: number; worst: number }): Capped => {
  const chance = randomFrom(seed)() * PARTS;
  let passed = 0;
  const drawn = tickets[weights.findIndex((weight) => (passed += weight) > chance)]!;
  const likely = new Map<string, [number, number, number]>();
  tickets.forEach(({ assignment }, at) => {
    for (const [p, r] of weights[at]! > 0 ? assignment : []) likely.set(`${p} ${r}`, [p, r, (likely.get(`${p} ${r}`)?.[2] ?? 0) + weights[at]!]);
  });
  const probabilities = [...likely.values()].map(([p, r, parts]): Probability => [p, r, parts / PARTS]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const above = probabilities.filter(([p, r, share]) => placeOf(problem.pairs, p, r) >= 0 && share > cap).length;
  const scores = new Float64Array(problem.quorum.length);
  const fixed = new Map((problem.locked ?? []).map((pair) => [`${pair.submission} ${pair.reviewer}`, pair.affinity]));
  for (const [p, r] of drawn.assignment) scores[p]! += fixed.get(`${p} ${r}`) ?? problem.pairs.affinity[placeOf(problem.pairs, p, r)]!;
  return {
    status: most - expected <= NEARLY * Math.max(1, Math.abs(expected)) ? 'optimal' : 'feasible',
    total: drawn.total,
    worst: scores.reduce((a, b) => Math.min(a, b), Infinity),
    bound: { total: most, worst },
    certificate: { dualObjective: most, violated: violations(problem, drawn.assignment).length + above },
    cap,
    seed,
    fractionalTotal: expected,
    probabilities,
    assignment: drawn.assignment,
  };
};
