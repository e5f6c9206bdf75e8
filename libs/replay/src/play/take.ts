import type { StepCast } from '../cast/cast.types.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';

interface Changed {
  decision: string | null;
}

/** Proposes the transition of a step and collects the signatures that it needs. Its letter waits for its own day. */
export const take = async (entry: Entry, walked: WalkedStep, cast: StepCast, extra: Record<string, unknown> = {}): Promise<void> => {
  const { transition, step } = walked;
  const proposer = cast.proposer ? await entry.world.person(cast.proposer.id) : await entry.innovator();
  let changed = await proposer.act<Changed>('propose', {
    evaluationId: entry.evaluation,
    transition: transition!.id,
    ...(step.say ? { reason: step.say } : {}),
    ...extra,
  });
  for (const signer of cast.signers.filter((person) => person !== cast.proposer))
    changed = await (await entry.world.person(signer.id)).act<Changed>('sign', { evaluationId: entry.evaluation, revision: 1 });
  if (transition!.letterKey) entry.letters.push({ decision: changed.decision ?? (await newestDecision(entry)), letterKey: transition!.letterKey, cast });
};

/** Innovators are not told the number of their own decision, such as a withdrawal: staff are. */
const newestDecision = async (entry: Entry): Promise<string> => {
  const coordinator = await entry.world.staff('coordinator');
  const { evaluation } = await coordinator.query<{ evaluation: { decisions: { id: string }[] } }>(QUERIES.decisions, { id: entry.evaluation });
  return evaluation.decisions.at(-1)!.id;
};
