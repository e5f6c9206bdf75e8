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
import { solveWithout, whereSolversAreFree } from './solve.ts';
import { posedBy, readerOf } from './solved-now.ts';
import { isStillBest } from './still-best.ts';
import { storedProposal, type StoredProposal } from './stored-proposal.ts';

interface Asked extends StoredProposal {
  evaluation: string;
  person: string;
}

const UNTOLD: FoundAlternativeType = { possible: null, alternative: null };

/** Who would come instead of one person, where the time was too short for that when the proposal was made. */
@Injectable()
export class SeatAlternativeQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Nothing is stored of it. Of a proposal that is settled, of a draw and of whoever sits or is kept by hand it is not looked at. */
  async alternative(actor: SignedInPerson, { roundId, evaluationId, personId }: SeatAlternativeArguments): Promise<FoundAlternativeType> {
    // an id has more than one spelling
    const [evaluation, person] = [evaluationId.toLowerCase(), personId.toLowerCase()];
    const { isOpen, ...stored } = await this.database.read(actor.id, async (tx) => ({ ...(await storedProposal(tx, actor, roundId, evaluation)), isOpen: await isUntold(tx, roundId, evaluation, person) }));
    if (!isOpen || stored.round.state !== 'proposed' || stored.round.aim === 'drawn') return UNTOLD;
    return (await whereSolversAreFree(() => this.looked(actor, { ...stored, evaluation, person }))) ?? UNTOLD;
  }

  /** Made of what is stored and of places that the asker may know of, like what keeping somebody would cost: else it would tell how full people are. */
  private async looked(actor: SignedInPerson, { round, wishes, figures, evaluation, person }: Asked): Promise<FoundAlternativeType> {
    const posed = await posedBy(readerOf(this.database, actor), this.clock, { ids: round.evaluationIds, wishes, of: round });
    if ('blockers' in posed) return UNTOLD;
    const world = byItsLimit(await this.database.read(actor.id, (tx) => withKnownPlaces(tx, actor, posed.read.world)), round);
    const { before, alternative } = await solveWithout(world, posed.wishes, round.seed, storedAim(round), { evaluation, person });
    if (alternative === undefined || before === null || !isStillBest(storedAim(round), figures, before)) return UNTOLD;
    return { possible: alternative !== null, alternative: alternative && { ...alternative, instead: posed.read.names.get(alternative.instead) ?? '' } };
  }
}

/** Whether it was not looked at yet. @throws NOT_FOUND where the proposal has no such seat */
const isUntold = async (tx: Tx, round: string, evaluation: string, person: string): Promise<boolean> => {
  const seat = await rowOf<{ untold: boolean }>(tx, 'select assignment_id is null and not locked and has_alternative is null as untold from assignment_round_seat where round_id = $1 and evaluation_id = $2 and person_id = $3', [round, evaluation, person]);
  if (!seat) throw notFound();
  return seat.untold;
};
