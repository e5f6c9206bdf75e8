import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { storedAim } from './aim.ts';
import { byItsLimit } from './by-its-limit.ts';
import type { KeepingArguments } from './keeping.inputs.ts';
import type { KeepingCostType } from './keeping.types.ts';
import { solveKeeping, whereSolversAreFree } from './solve.ts';
import { posedBy, readerOf } from './solved-now.ts';
import { isStillBest } from './still-best.ts';
import { storedProposal, type StoredProposal } from './stored-proposal.ts';
import { withKnownPlaces } from './known-places.ts';

/** What is asked, of a proposal as it is stored. */
interface Asked extends StoredProposal {
  evaluation: string;
  role: string;
  people: string[];
}

/** What a change by hand would cost, before anybody makes it. */
@Injectable()
export class KeepingQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What keeping each of these people would cost, one by one, beside the proposal that is stored. Nothing is stored of it; of a proposal that is settled there is none. */
  async costs(actor: SignedInPerson, { roundId, evaluationId, role, personIds }: KeepingArguments): Promise<KeepingCostType[]> {
    // an id has more than one spelling
    const [evaluation, people] = [evaluationId.toLowerCase(), [...new Set(personIds.map((id) => id.toLowerCase()))]];
    const { round, ...stored } = await this.database.read(actor.id, (tx) => storedProposal(tx, actor, roundId, evaluation));
    if (round.state !== 'proposed') return [];
    const told = await whereSolversAreFree(() => this.weighed(actor, { round, ...stored, evaluation, role, people }));
    return told ?? people.map((personId) => toldOf(personId, null, undefined));
  }

  /**
   * All that is told is made of what is stored and of places that the asker may know of, never of what else people have to do:
   * what is stored is then the best by those places too, or no cost is told of anybody.
   */
  private async weighed(actor: SignedInPerson, { round, wishes, figures, evaluation, role, people }: Asked): Promise<KeepingCostType[]> {
    const posed = await posedBy(readerOf(this.database, actor), this.clock, { ids: round.evaluationIds, wishes, of: round }, people);
    if ('blockers' in posed) return people.map((personId) => toldOf(personId, null, undefined));
    const { names } = posed.read;
    const world = byItsLimit(await this.database.read(actor.id, (tx) => withKnownPlaces(tx, actor, posed.read.world)), round);
    const { before, costs } = await solveKeeping(world, posed.wishes, round.seed, storedAim(round), people.map((person) => ({ evaluation, person, role })));
    const isTold = before !== null && isStillBest(storedAim(round), figures, before);
    const e = world.evaluations.findIndex(({ id }) => id === evaluation);
    return people.map((personId) => {
      const found = isTold ? costs.find(({ person }) => person === personId) : undefined;
      const fit = world.affinity[e]?.[world.people.findIndex(({ id }) => id === personId)] ?? null;
      return toldOf(personId, fit, found && { ...found, leaves: found.leaves === null ? null : (names.get(found.leaves) ?? null) });
    });
  }
}

type Found = Awaited<ReturnType<typeof solveKeeping>>['costs'][number];

const toldOf = (personId: string, fit: number | null, found: Found | undefined): KeepingCostType => ({
  personId,
  fit,
  possible: found?.possible ?? null,
  cost: found?.cost?.loss ?? null,
  worstCost: found?.cost?.worstLoss ?? null,
  groupsCost: found?.cost?.moreGroups ?? null,
  leaves: found?.leaves ?? null,
  changes: found?.changes ?? null,
});
