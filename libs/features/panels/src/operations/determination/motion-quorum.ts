import { againstDetermining, type RoomQuorum } from '@waymark/domain/panels';
import { whatBlocks, type Blocker } from '@waymark/domain/pipeline';
import { loadFacts, namingPeople, type LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';

/**
 * What stands against a motion, by the guards of its transition on what is known and on the votes that were cast, and how its quorum stands.
 * Null where the transition asks for none.
 */
export const motionQuorum = async ({ tx, now }: CommandContext, evaluation: LockedEvaluation, motion: string): Promise<{ blockers: Blocker[]; quorum: RoomQuorum | null }> => {
  const facts = await loadFacts(tx, evaluation);
  const check = whatBlocks(evaluation.published.definition, evaluation.state, facts, now).find(({ transition }) => transition.id === motion);
  const asked = (check?.guards ?? []).flatMap((outcome, at) => (outcome.guard === 'quorum' ? [{ ...outcome, use: check!.transition.guards[at]! }] : []));
  const [first] = asked;
  return {
    blockers: check ? await namingPeople(tx, evaluation, againstDetermining(check)) : [],
    quorum: first
      ? {
          enough: first.verdict.pass,
          present: Number(first.verdict.operands['have'] ?? 0),
          needed: Math.max(1, first.use.n ?? 1),
          organisations: Number(first.verdict.operands['organisations'] ?? 0),
          organisationsNeeded: first.use.distinctOrganisations ?? 0,
        }
      : null,
  };
};
