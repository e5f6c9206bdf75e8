import type { Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import type { NamedWish } from './named-wish.ts';
import { readEvaluations } from './read-evaluations.ts';
import { roundRow, type RoundRow } from './round-row.ts';
import { storedFigures, type StoredFigures } from './still-best.ts';
import { storedWishes } from './stored-wishes.ts';

/** A proposal as it is stored: beside it is told what a change would cost. */
export interface StoredProposal {
  round: RoundRow;
  wishes: NamedWish[];
  figures: StoredFigures;
}

/** @throws NOT_FOUND where the asker may not see all of the proposal, or the evaluation is none of it */
export const storedProposal = async (tx: Tx, actor: SignedInPerson, roundId: string, evaluation: string): Promise<StoredProposal> => {
  const round = await roundRow(tx, roundId, actor);
  await readEvaluations(tx, actor, round.evaluationIds);
  if (!round.evaluationIds.includes(evaluation)) throw notFound();
  return { round, wishes: await storedWishes(tx, roundId), figures: await storedFigures(tx, roundId) };
};
