import { againstDetermining, checkToDetermine, type RoomQuorum } from '@waymark/domain/panels';
import type { Blocker } from '@waymark/domain/pipeline';
import { loadFacts, namingPeople, type LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';

/**
 * What stands against a motion, by the guards of its transition on what is known and on the votes that were cast, and how its quorum stands.
 * Null where none is asked for.
 */
export const motionQuorum = async ({ tx, now }: CommandContext, evaluation: LockedEvaluation, motion: string): Promise<{ blockers: Blocker[]; quorum: RoomQuorum | null }> => {
  const facts = await loadFacts(tx, evaluation);
  const found = checkToDetermine(evaluation.published.definition, evaluation.state, facts, now, motion);
  return found ? { blockers: await namingPeople(tx, evaluation, againstDetermining(found.check)), quorum: found.quorum } : { blockers: [], quorum: null };
};
