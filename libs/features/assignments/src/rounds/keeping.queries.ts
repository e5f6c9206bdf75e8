import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { notFound } from '@waymark/platform/graphql';
import { storedAim } from './aim.ts';
import type { KeepingArguments } from './keeping.inputs.ts';
import type { KeepingCostType } from './keeping.types.ts';
import { readEvaluations } from './read-evaluations.ts';
import { roundRow } from './round-row.ts';
import { solveKeeping } from './solve.ts';
import { posedBy, readerOf } from './solved-now.ts';
import { storedWishes } from './stored-wishes.ts';

/** What a change by hand would cost, before anybody makes it. */
@Injectable()
export class KeepingQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What keeping each of these people would cost, one by one, as the world is now. Nothing is stored of it; of a proposal that is settled there is none. */
  async costs(actor: SignedInPerson, { roundId, evaluationId, role, personIds }: KeepingArguments): Promise<KeepingCostType[]> {
    // an id has more than one spelling
    const [evaluation, people] = [evaluationId.toLowerCase(), [...new Set(personIds.map((id) => id.toLowerCase()))]];
    const { round, wishes } = await this.database.read(actor.id, async (tx) => {
      const found = await roundRow(tx, roundId, actor);
      await readEvaluations(tx, actor, found.evaluationIds);
      if (!found.evaluationIds.includes(evaluation)) throw notFound();
      return { round: found, wishes: await storedWishes(tx, roundId) };
    });
    if (round.state !== 'proposed') return [];
    const posed = await posedBy(readerOf(this.database, actor), this.clock, { ids: round.evaluationIds, wishes, of: round }, people);
    if ('blockers' in posed) return people.map((personId) => told(personId, null, undefined));
    const { world, names } = posed.read;
    const costs = await solveKeeping(posed.read, posed.wishes, round.seed, storedAim(round), people.map((person) => ({ evaluation, person, role })));
    const e = world.evaluations.findIndex(({ id }) => id === evaluation);
    return people.map((personId) => {
      const found = costs.find(({ person }) => person === personId);
      const fit = world.affinity[e]?.[world.people.findIndex(({ id }) => id === personId)] ?? null;
      return told(personId, fit, found && { ...found, leaves: found.leaves === null ? null : (names.get(found.leaves) ?? null) });
    });
  }
}

type Found = Awaited<ReturnType<typeof solveKeeping>>[number];

const told = (personId: string, fit: number | null, found: Found | undefined): KeepingCostType => ({
  personId,
  fit,
  possible: found?.possible ?? null,
  cost: found?.cost?.loss ?? null,
  worstCost: found?.cost?.worstLoss ?? null,
  groupsCost: found?.cost?.moreGroups ?? null,
  leaves: found?.leaves ?? null,
  changes: found?.changes ?? null,
});
