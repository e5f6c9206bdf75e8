import type { PipelineEvent, RoundClosed, Started } from './events.ts';
import { foldAppealDecided, foldAppealProposed, foldAppealSigned } from './fold-appeals.ts';
import { foldLetter } from './fold-letters.ts';
import { foldMigrated } from './fold-migrated.ts';
import { foldMoved } from './fold-moved.ts';
import { foldOverlayClosed, foldOverlayRaised } from './fold-overlays.ts';
import { foldProposed, foldSigned } from './fold-proposals.ts';
import { changedLast, EMPTY_STATE, type PipelineState } from './state.ts';
import { remember } from './who-acted.ts';

/** The state after these events. State equals the fold of its events, always. */
export const fold = (events: readonly PipelineEvent[], from: PipelineState = EMPTY_STATE): PipelineState =>
  events.reduce(apply, from);

/** The state after one more event. Pure; knows no definition. */
export const apply = (state: PipelineState, event: PipelineEvent): PipelineState => {
  const next = remember({ ...state, version: state.version + 1 }, event);
  switch (event.type) {
    case 'started':
      return foldStarted(next, event);
    case 'proposed':
      return foldProposed(next, event);
    case 'signed':
      return foldSigned(next, event);
    case 'proposal-withdrawn':
      return { ...next, proposal: null };
    case 'moved':
      return foldMoved(next, event);
    case 'round-closed':
      return foldRoundClosed(next, event);
    case 'overlay-raised':
      return foldOverlayRaised(next, event);
    case 'overlay-closed':
      return foldOverlayClosed(next, event);
    case 'appeal-proposed':
      return foldAppealProposed(next, event);
    case 'appeal-signed':
      return foldAppealSigned(next, event);
    case 'appeal-decided':
      return foldAppealDecided(next, event);
    case 'letter-written':
    case 'letter-approved':
    case 'letter-released':
      return foldLetter(next, event);
    case 'withdrawal-noted':
      return { ...next, withdrawalsNoted: [...next.withdrawalsNoted, { to: event.to, at: event.at, decision: next.decisions.at(-1)?.id ?? null }] };
    case 'timer-fired':
      return { ...next, firedTimers: [...next.firedTimers, event.timer] };
    case 'migrated':
      return foldMigrated(next, event);
  }
};

const foldStarted = (state: PipelineState, { pipeline, simulated, stage, at, by }: Started): PipelineState => ({
  ...state,
  pipeline,
  simulated,
  stage,
  run: 1,
  runs: [{ stage, run: 1, enteredAt: at, leftAt: null, by: null, person: by?.person ?? null, round: null }],
  moves: [{ to: stage, run: 1, at, decision: null, atOnce: true }],
});

const foldRoundClosed = (state: PipelineState, { at, by, reason }: RoundClosed): PipelineState => ({
  ...state,
  runs: changedLast(state.runs, { round: { closedAt: at, by: by?.person ?? null, reason } }),
});
