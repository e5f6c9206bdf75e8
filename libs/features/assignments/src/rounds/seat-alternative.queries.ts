import { Injectable } from '@nestjs/common';
import { Database, rowOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { notFound } from '@waymark/platform/graphql';
import { storedAim } from './aim.ts';
import { byItsLimit } from './by-its-limit.ts';
import { withKnownPlaces } from './known-places.ts';
import type { SeatAlternativeArguments } from './seat-alternative.inputs.ts';
import type { FoundAlternativeType } from './seat-alternative.types.ts';
import { whereSolversAreFree } from './solve.ts';
import { type SeatToSolve, solveSeat } from './solve-seat.ts';
import { posedBy, readerOf } from './solved-now.ts';
import { isStillBest } from './still-best.ts';
import { storedProposal, type StoredProposal } from './stored-proposal.ts';

interface Asked extends StoredProposal {
  seat: SeatToSolve;
}

const UNTOLD: FoundAlternativeType = { possible: null, alternative: null, expectedLoss: null, price: null, worstPrice: null, groupsPrice: null };

/** Who would come instead of one person, and what one review more of theirs would be worth, where that was not looked at when the proposal was made. */
@Injectable()
export class SeatAlternativeQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Nothing is stored of it. Of a proposal that is settled and of whoever sits it is not looked at; of whoever is kept by hand the price alone. */
  async alternative(actor: SignedInPerson, { roundId, evaluationId, personId }: SeatAlternativeArguments): Promise<FoundAlternativeType> {
    // an id has more than one spelling
    const [evaluation, person] = [evaluationId.toLowerCase(), personId.toLowerCase()];
    const { seat, ...stored } = await this.database.read(actor.id, async (tx) => ({ ...(await storedProposal(tx, actor, roundId, evaluation)), seat: await seatToSolve(tx, roundId, evaluation, person) }));
    if (!seat || stored.round.state !== 'proposed') return UNTOLD;
    return (await whereSolversAreFree(() => this.looked(actor, { ...stored, seat }))) ?? UNTOLD;
  }

  /** Made of what is stored and of places that the asker may know of, like what keeping somebody would cost: else it would tell how full people are. */
  private async looked(actor: SignedInPerson, { round, wishes, figures, seat }: Asked): Promise<FoundAlternativeType> {
    const posed = await posedBy(readerOf(this.database, actor), this.clock, { ids: round.evaluationIds, wishes, of: round });
    if ('blockers' in posed) return UNTOLD;
    const world = byItsLimit(await this.database.read(actor.id, (tx) => withKnownPlaces(tx, actor, posed.read.world)), round);
    const aim = storedAim(round);
    const { befores, alternative, expectedLoss, price } = await solveSeat(world, posed.wishes, round.seed, aim, seat);
    if (!befores.every((before) => isStillBest(aim, figures, before))) return UNTOLD;
    const lost = aim.kind === 'drawn' ? expectedLoss : alternative;
    return {
      possible: lost === undefined ? null : lost !== null,
      alternative: alternative ? { ...alternative, instead: posed.read.names.get(alternative.instead) ?? '' } : null,
      expectedLoss: expectedLoss ?? null,
      price: price?.loss ?? null,
      worstPrice: price?.worstLoss ?? null,
      groupsPrice: price?.moreGroups ?? null,
    };
  }
}

/** What was not looked at yet of a seat; undefined where all of it was, or they sit there. @throws NOT_FOUND where the proposal has no such seat */
const seatToSolve = async (tx: Tx, round: string, evaluation: string, person: string): Promise<SeatToSolve | undefined> => {
  const seat = await rowOf<Omit<SeatToSolve, 'evaluation' | 'person'> & { sits: boolean }>(
    tx,
    `select assignment_id is not null as sits, locked or has_alternative is not null as "isTold", price is not null as "isPriced",
       (select count(*)::int from assignment_round_seat o where o.round_id = s.round_id and o.person_id = s.person_id and o.assignment_id is null) as taken
     from assignment_round_seat s where round_id = $1 and evaluation_id = $2 and person_id = $3`,
    [round, evaluation, person],
  );
  if (!seat) throw notFound();
  const { sits, ...unsolved } = seat;
  return sits || (unsolved.isTold && unsolved.isPriced) ? undefined : { ...unsolved, evaluation, person };
};
