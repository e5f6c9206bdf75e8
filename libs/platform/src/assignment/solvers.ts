import { assignConnected, assignExplained, assignFair, assignTotal, assignUnderCap, assignWeighed, costsOfKeeping, type Keepable, type Limits, type Pair, type PlaceAsked, priceOfPlace, type Problem, repair, type RoundAim, type RoundLimits, type RoundWorld, type SeatAsked, solveByQuorum, type Wish, type Wishes, withoutDrawn, withoutSeat } from '@waymark/domain/assignment';

/** What can be solved aside, by name. What goes in and comes out can be sent between threads. */
export const SOLVERS = {
  total: ({ problem }: { problem: Problem }, limits: Limits) => assignTotal(problem, limits),
  fair: ({ problem }: { problem: Problem }, limits: Limits) => assignFair(problem, limits),
  weighed: ({ problem, wishes }: { problem: Problem; wishes: Wishes }, limits: Limits) => assignWeighed(problem, wishes, limits),
  connected: ({ problem }: { problem: Problem }, limits: Limits) => assignConnected(problem, limits),
  explained: ({ problem }: { problem: Problem }, limits: Limits) => assignExplained(problem, limits),
  capped: ({ problem, cap }: { problem: Problem; cap: number }, limits: Limits) => assignUnderCap(problem, cap, limits),
  round: ({ world, wishes, aim }: { world: RoundWorld; wishes: readonly Wish[]; aim: RoundAim }, limits: RoundLimits) => solveByQuorum(world, wishes, limits, aim),
  keeping: ({ world, wishes, aim, asked }: { world: RoundWorld; wishes: readonly Wish[]; aim: RoundAim; asked: readonly Keepable[] }, limits: Limits) => costsOfKeeping(world, wishes, aim, asked, limits),
  without: ({ world, wishes, aim, seat }: { world: RoundWorld; wishes: readonly Wish[]; aim: RoundAim; seat: SeatAsked }, limits: Limits) => withoutSeat(world, wishes, aim, seat, limits),
  undrawn: ({ world, wishes, aim, seat }: { world: RoundWorld; wishes: readonly Wish[]; aim: Extract<RoundAim, { kind: 'drawn' }>; seat: SeatAsked }, limits: Limits) => withoutDrawn(world, wishes, aim, seat, limits),
  place: ({ world, wishes, aim, place }: { world: RoundWorld; wishes: readonly Wish[]; aim: RoundAim; place: PlaceAsked }, limits: Limits) => priceOfPlace(world, wishes, aim, place, limits),
  repair: ({ problem, baseline, withdrawn }: { problem: Problem; baseline: readonly Pair[]; withdrawn: readonly Pair[] }, limits: Limits) => repair(problem, baseline, withdrawn, limits),
};

export type Solver = keyof typeof SOLVERS;

/** What a solver is given. */
export type Given<S extends Solver> = Parameters<(typeof SOLVERS)[S]>[0];

/** What it answers; that the time was over is an error: `OutOfTime`. */
export type Solved<S extends Solver> = Exclude<Awaited<ReturnType<(typeof SOLVERS)[S]>>, { status: 'out-of-time' }>;
