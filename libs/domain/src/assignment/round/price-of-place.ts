import { type Limits } from '../assign.ts';
import { countsIn } from './comers.ts';
import { type BeforeKeeping, beforeOf, inTimeOf, isFound, reach } from './costs-of-keeping.ts';
import { type AimCost, costBetween, isNothing } from './reached.ts';
import { problemOfRound } from './round-problem.ts';
import type { RoundAim } from './round-aim.ts';
import type { RoundPerson, RoundWorld, Wish } from './round-world.ts';

/** Somebody of whom a proposal brings `taken` seats that they did not hold. */
export interface PlaceAsked {
  person: string;
  taken: number;
  /** What stands, where it is known already. */
  before?: BeforeKeeping;
}

export interface PlacePrice {
  status: 'optimal';
  /** What stands: by it whoever asks sees whether this is of the proposal that they read. */
  before: BeforeKeeping | null;
  /** What the aim lacks since they take no seat more: what it would gain; null: not proved in time, or not told. */
  price: AimCost | null;
}

/**
 * What an aim would gain if somebody took one seat more than a proposal brings them, with every wish kept: nothing where they
 * have room, for then that could have been had; else solved anew with one place more. Exact, or untold. Places are those that
 * the asker may know of, as in what keeping somebody would cost.
 */
export const priceOfPlace = async (world: RoundWorld, wishes: readonly Wish[], aim: RoundAim, { person, taken, before: known }: PlaceAsked, limits: Limits): Promise<PlacePrice> => {
  const posed = (of: RoundWorld) => problemOfRound(of, wishes, aim.kind === 'linked' ? 'joined' : 'held');
  const { problem, barred } = posed(world);
  const one = world.people.find(({ id }) => id === person);
  const untold: PlacePrice = { status: 'optimal', before: null, price: null };
  if (barred.length > 0 || !one) return untold;
  const early = inTimeOf(limits);
  const before = known ?? beforeOf(await reach(problem, aim, early));
  if (!before) return untold;
  if (hasRoom(one, taken, world.evaluations.length, aim)) return { ...untold, before, price: costBetween(before, before) };
  const more = await reach(posed({ ...world, people: world.people.map((each) => (each === one ? { ...one, free: one.free! + 1 } : each)) }).problem, aim, early);
  const price = isFound(more) ? costBetween(more.reached, before) : null;
  // what gains nothing needs nobody else, and what stands keeps the quorums
  const isOffered = !isFound(more) || isNothing(price) || (countsIn(world, wishes)?.(more.assignment) ?? true);
  return { ...untold, before, price: isOffered ? price : null };
};

/** Whoever was drawn below their places may be full in another draw; nobody takes more seats than there are evaluations. */
const hasRoom = ({ free }: RoundPerson, taken: number, evaluations: number, { kind }: RoundAim): boolean => free === null || free >= evaluations || (kind !== 'drawn' && taken < free);
