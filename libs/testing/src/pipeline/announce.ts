import type { OnTrial } from './on-trial.ts';
import { member } from './people.ts';

/** Approves and releases the next letter that waits, by people who did not write it. @returns whether there was one */
export const announceNext = (trial: OnTrial): boolean => {
  const decision = trial.state.decisions.find(({ letter }) => !letter.releasedAt);
  if (!decision) return false;
  const letter = trial.definition.letters.find(({ key }) => key === decision.letter.key)!;
  const approvers = [1, 2].map((n) => member(letter.approvedBy[0]!, n));
  const approver = approvers.find(({ person }) => person !== decision.letter.writer)!;
  if (!decision.letter.approvedBy) trial.must({ type: 'approve-letter', by: approver, decision: decision.id });
  trial.must({ type: 'release-letter', by: member(letter.releasedBy[0]!), decision: decision.id });
  return true;
};

/** Releases every letter that waits, in the order of their decisions. */
export const announceAll = (trial: OnTrial): void => {
  while (announceNext(trial));
};
