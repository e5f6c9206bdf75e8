import type { Actor, Decided, Moved, PipelineEvent, Proposed } from './events.ts';
import { foldAppealDecided, foldLetter } from './fold-letters.ts';
import { EMPTY_STATE, type Decision, type PipelineState, type Proposal, type Signature } from './state.ts';

/** The state after these events. State equals the fold of its events, always. */
export const fold = (events: readonly PipelineEvent[], from: PipelineState = EMPTY_STATE): PipelineState =>
  events.reduce(apply, from);

/** The state after one more event. Pure; knows no definition. */
export const apply = (state: PipelineState, event: PipelineEvent): PipelineState => {
  const next = remember({ ...state, version: state.version + 1 }, event);
  switch (event.type) {
    case 'started':
      return {
        ...next,
        pipeline: event.pipeline,
        simulated: event.simulated,
        stage: event.stage,
        run: 1,
        runs: [{ stage: event.stage, run: 1, enteredAt: event.at, leftAt: null, by: null, person: event.by?.person ?? null, round: null }],
        moves: [{ to: event.stage, run: 1, at: event.at, decision: null, atOnce: true }],
      };
    case 'proposed':
      return { ...next, proposal: proposalOf(event) };
    case 'signed':
      return { ...next, proposal: withSignature(next.proposal, event.by, event.role, event.revision, event.at) };
    case 'proposal-withdrawn':
      return { ...next, proposal: null };
    case 'moved':
      return foldMoved(next, event);
    case 'round-closed':
      return {
        ...next,
        runs: next.runs.map((run, index) =>
          index === next.runs.length - 1
            ? { ...run, round: { closedAt: event.at, by: event.by?.person ?? null, reason: event.reason } }
            : run,
        ),
      };
    case 'overlay-raised':
      return {
        ...next,
        overlays: [
          ...next.overlays,
          {
            id: event.id,
            kind: event.kind,
            text: event.text,
            questions: event.questions,
            decision: event.decision,
            openedAt: event.at,
            openedBy: event.by?.person ?? null,
            closedAt: null,
            closedBy: null,
            outcome: null,
          },
        ],
        decisions:
          event.kind === 'appeal'
            ? next.decisions.map((decision) => (decision.id === event.decision ? { ...decision, appealed: true } : decision))
            : next.decisions,
      };
    case 'overlay-closed':
      return {
        ...next,
        overlays: next.overlays.map((overlay) =>
          overlay.id === event.id
            ? { ...overlay, closedAt: event.at, closedBy: event.by?.person ?? null, outcome: event.outcome }
            : overlay,
        ),
      };
    case 'appeal-proposed':
      return {
        ...next,
        hearing: { result: event.result, reason: event.reason, by: event.by!.person, signatures: [event.by!.person] },
      };
    case 'appeal-signed':
      return {
        ...next,
        hearing: next.hearing && { ...next.hearing, signatures: [...next.hearing.signatures, event.by!.person] },
      };
    case 'appeal-decided':
      return foldAppealDecided(next, event);
    case 'letter-written':
    case 'letter-approved':
    case 'letter-released':
      return foldLetter(next, event);
    case 'timer-fired':
      return { ...next, firedTimers: [...next.firedTimers, event.timer] };
    case 'migrated':
      return {
        ...next,
        pipeline: event.to,
        stage: event.stage,
        runs: next.runs.map((run, index) => (index === next.runs.length - 1 ? { ...run, stage: event.stage } : run)),
        moves: next.moves.map((move, index) => (index === next.moves.length - 1 ? { ...move, to: event.stage } : move)),
      };
  }
};

const foldMoved = (state: PipelineState, event: Moved): PipelineState => ({
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
});

const decisionFrom = (state: PipelineState, event: Moved, decided: Decided): Decision => ({
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
  by: state.proposal?.by.person ?? event.by?.person ?? null,
  signatures: state.proposal ? signaturesOf(state.proposal) : [],
  letter: newLetter(decided.letterKey, state.proposal?.by.person ?? event.by?.person ?? null),
  appealed: false,
});

/** The proposer is signature number one; whether it counts is for the guard to say. */
const signaturesOf = ({ by, revision, at, signatures }: Proposal): Signature[] => [
  { person: by.person, role: by.roles[0] ?? '', revision, at },
  ...signatures,
];

/** A letter nobody has approved; its writer is whoever proposed the decision. */
export const newLetter = (key: string, writer: string | null): Decision['letter'] => ({
  key,
  writer,
  body: null,
  approvedBy: null,
  approvedAt: null,
  releasedBy: null,
  releasedAt: null,
});

const proposalOf = (event: Proposed): Proposal => ({
  transition: event.transition,
  by: event.by!,
  at: event.at,
  reason: event.reason,
  conditions: event.conditions,
  questions: event.questions,
  revision: event.revision,
  signatures: [],
});

const withSignature = (
  proposal: Proposal | null,
  by: Actor | null,
  role: string,
  revision: number,
  at: string,
): Proposal | null => {
  if (!proposal || !by) return proposal;
  const signature: Signature = { person: by.person, role, revision, at };
  return { ...proposal, signatures: [...proposal.signatures, signature] };
};

/** Only what somebody did counts as taking part; reading, timers and automatic moves do not. */
const remember = (state: PipelineState, event: PipelineEvent): PipelineState => {
  if (!event.by || event.type === 'started') return state;
  const { person, roles } = event.by;
  const acted = new Set([...(state.actedAs[person] ?? []), ...roles]);
  return {
    ...state,
    actedAs: { ...state.actedAs, [person]: [...acted] },
    tookPart: state.tookPart.includes(person) ? state.tookPart : [...state.tookPart, person],
  };
};
