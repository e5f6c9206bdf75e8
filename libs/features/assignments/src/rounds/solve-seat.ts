import type { BeforeKeeping, InsteadOf, PlacePrice, RoundAim, RoundWorld } from '@waymark/domain/assignment';
import { solveAside } from '@waymark/platform/assignment';
import type { NamedWish } from './named-wish.ts';
import { inTimeOfPage } from './solve.ts';

/** Seconds for one seat: whoever asks has asked for this alone. */
const SEAT_DEADLINE = 6;

/** What is to be found of one seat of a proposal. */
export interface SeatToSolve {
  evaluation: string;
  person: string;
  /** How many seats the proposal brings them. */
  taken: number;
  /** Whether who would come instead is told already, or not looked at. */
  isTold: boolean;
  /** Whether the price is told already. */
  isPriced: boolean;
}

/** What was found of it, each beside what stood; what is undefined was not proved in time, or not looked at. */
export interface SolvedSeat {
  befores: BeforeKeeping[];
  /** null: without them there is none. */
  alternative?: InsteadOf | null | undefined;
  /** For a draw; null: without them there is none. */
  expectedLoss?: number | null | undefined;
  price?: PlacePrice['price'];
}

/**
 * Who would come instead of one person, and what one place more of theirs would be worth, as far as that is found while a
 * page is waited for. One after the other: who would come instead is worth more, and is not lost where the price takes long.
 */
export const solveSeat = async (world: RoundWorld, wishes: readonly NamedWish[], seed: number, aim: RoundAim, { evaluation, person, taken, isTold, isPriced }: SeatToSolve): Promise<SolvedSeat> => {
  const endsAt = performance.now() + SEAT_DEADLINE * 1000;
  const limits = () => ({ deadline: Math.max(0, (endsAt - performance.now()) / 1000), seed });
  const seat = { evaluation, person };
  const drawn = aim.kind === 'drawn' && !isTold ? await inTimeOfPage(() => solveAside('undrawn', { world, wishes, aim, seat }, limits())) : undefined;
  const without = aim.kind === 'drawn' || isTold ? undefined : await inTimeOfPage(() => solveAside('without', { world, wishes, aim, seat }, limits()));
  const before = drawn?.before ?? without?.before ?? undefined;
  const place = isPriced || limits().deadline === 0 ? undefined : await inTimeOfPage(() => solveAside('place', { world, wishes, aim, place: { person, taken, ...(before ? { before } : {}) } }, limits()));
  return { befores: [before, place?.before].flatMap((one) => one ?? []), alternative: without?.alternative, expectedLoss: drawn?.loss, price: place?.price ?? null };
};
