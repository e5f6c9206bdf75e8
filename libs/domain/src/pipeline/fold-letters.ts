import type { AppealDecided, LetterApproved, LetterReleased, LetterWritten } from './events.ts';
import type { Decision, DecisionLetter, PipelineState } from './state.ts';

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

/** The result of an appeal is a decision of its own, with a letter of its own; a move may follow it. */
export const foldAppealDecided = (state: PipelineState, event: AppealDecided): PipelineState => {
  const decision: Decision = {
    id: event.decided.id,
    transition: null,
    fromStage: state.stage,
    toStage: state.stage,
    run: state.run,
    outcome: event.decided.outcome,
    reason: event.reason,
    conditions: null,
    questions: [],
    decidedAt: event.at,
    by: state.hearing?.by ?? null,
    signatures: (state.hearing?.signatures ?? []).map((person) => ({ person, role: event.by?.roles[0] ?? '', revision: 1, at: event.at })),
    letter: {
      key: event.decided.letterKey,
      writer: state.hearing?.by ?? null,
      body: null,
      approvedBy: null,
      approvedAt: null,
      releasedBy: null,
      releasedAt: null,
    },
    appealed: true,
  };
  return { ...state, decisions: [...state.decisions, decision], hearing: null };
};
