import type { Decided, Moved } from './events.ts';
import { newLetter } from './new-letter.ts';
import type { Decision, PipelineState, Proposal, Signature } from './state.ts';

/** The run that was left ends, another begins, and whatever was proposed on the one that was left is gone. */
export const foldMoved = (state: PipelineState, event: Moved): PipelineState => ({
  ...state,
  stage: event.to,
  run: event.run,
  runs: [
    ...state.runs.map((run, index) => (index === state.runs.length - 1 ? { ...run, leftAt: event.at } : run)),
    {
      stage: event.to,
      run: event.run,
      enteredAt: event.at,
      leftAt: null,
      by: event.transition ?? 'appeal',
      person: event.by?.person ?? null,
      round: null,
    },
  ],
  moves: [
    ...state.moves,
    { to: event.to, run: event.run, at: event.at, decision: event.announcedBy, atOnce: event.decided?.atOnce ?? false },
  ],
  conditions: event.conditions ?? state.conditions,
  decisions: event.decided ? [...state.decisions, decisionFrom(state, event, event.decided)] : state.decisions,
  totalClockFrom: event.startsTotalClock ? event.at : state.totalClockFrom,
  proposal: null,
  proposals: 0,
});

const decisionFrom = (state: PipelineState, event: Moved, decided: Decided): Decision => {
  const proposal = proposalTaken(state, event);
  const by = proposal?.by.person ?? event.by?.person ?? null;
  return {
    id: decided.id,
    transition: event.transition,
    fromStage: event.from,
    toStage: event.to,
    run: state.run,
    outcome: decided.outcome,
    reason: event.reason,
    conditions: event.conditions,
    questions: event.questions,
    decidedAt: event.at,
    by,
    signatures: proposal ? signaturesOf(proposal) : [],
    letter: newLetter(decided.letterKey, by),
    appealed: false,
  };
};

/** A move that overtakes a proposal of another transition carries neither its proposer nor its signatures. */
const proposalTaken = ({ proposal }: PipelineState, event: Moved): Proposal | null =>
  event.trigger === 'manual' && proposal?.transition === event.transition ? proposal : null;

/** The proposer is signature number one; whether it counts is for the guard to say. */
const signaturesOf = ({ by, revision, at, signatures }: Proposal): Signature[] => [
  { person: by.person, role: by.roles[0] ?? '', revision, at },
  ...signatures,
];
