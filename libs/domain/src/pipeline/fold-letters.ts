import type { LetterApproved, LetterReleased, LetterWritten } from './events.ts';
import type { DecisionLetter, PipelineState } from './state.ts';

/** Writing a letter anew takes its approval away: what was approved is no longer what would be sent. */
export const foldLetter = (
  state: PipelineState,
  event: LetterWritten | LetterApproved | LetterReleased,
): PipelineState => ({
  ...state,
  decisions: state.decisions.map((decision) =>
    decision.id === event.decision ? { ...decision, letter: { ...decision.letter, ...change(event) } } : decision,
  ),
});

const change = (event: LetterWritten | LetterApproved | LetterReleased): Partial<DecisionLetter> => {
  const person = event.by?.person ?? null;
  if (event.type === 'letter-written') return { body: event.body, writer: person, approvedBy: null, approvedAt: null };
  if (event.type === 'letter-approved') return { approvedBy: person, approvedAt: event.at };
  return { releasedBy: person, releasedAt: event.at };
};
