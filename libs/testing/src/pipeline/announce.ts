import { decisionOf, needsPublicReasons } from '@waymark/domain/pipeline';
import type { OnTrial } from './on-trial.ts';
import { member } from './people.ts';

/** What everybody reads of a decision on the register, where its letter has to say it and nobody wrote another text. */
export const whyPublic = (decision: string): string => `Why ${decision} was decided`;

/** Approves and releases the next letter that waits, by people who did not write it; it is written first where it lacks its reasons for the public. @returns whether there was one */
export const announceNext = (trial: OnTrial): boolean => {
  const decision = trial.state.decisions.find(({ letter }) => !letter.releasedAt);
  if (!decision) return false;
  const letter = trial.definition.letters.find(({ key }) => key === decision.letter.key)!;
  if (!decision.letter.body?.publicReasons && needsPublicReasons(trial.definition, trial.state.decisions, decision))
    trial.must({ type: 'write-letter', by: member(letter.approvedBy[0]!, 3), decision: decision.id, body: { ...letter.body, publicReasons: whyPublic(decision.id) } });
  const approvers = [1, 2].map((n) => member(letter.approvedBy[0]!, n));
  const approver = approvers.find(({ person }) => person !== decisionOf(trial.state, decision.id)!.letter.writer)!;
  if (!decisionOf(trial.state, decision.id)!.letter.approvedBy) trial.must({ type: 'approve-letter', by: approver, decision: decision.id });
  trial.must({ type: 'release-letter', by: member(letter.releasedBy[0]!), decision: decision.id });
  return true;
};

/** Releases every letter that waits, in the order of their decisions. */
export const announceAll = (trial: OnTrial): void => {
  while (announceNext(trial));
};
