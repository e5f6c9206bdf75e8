import {
  announcedOf,
  answerBy,
  letterText,
  overlayAnnouncedAt,
  stageLimitOf,
  timersOf,
  type PipelineState,
} from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

type Rows = Record<string, unknown>[];

/** What the tables beside the events say of a state: rows in the columns of their tables. */
export interface Projection {
  runs: Rows;
  requests: Rows;
  holds: Rows;
  decisions: Rows;
  letters: Rows;
  timers: Rows;
  announced: Rows;
}

/** The rows of one state. They follow from it alone, so they can be built anew from the events at any time. */
export const project = (evaluation: LockedEvaluation, state: PipelineState, now: string): Projection => {
  const { definition, calendar } = evaluation.published;
  const unlocking = new Set(definition.overlays.filter((kind) => kind.unlocks).map((kind) => kind.id));
  const overlays = state.overlays.map((overlay) => ({
    id: overlay.id,
    kind: overlay.kind,
    text: overlay.text,
    questions: overlay.questions,
    opened_at: overlay.openedAt,
    opened_by: overlay.openedBy,
    announced_at: overlayAnnouncedAt(state, overlay.id),
    answer_by: answerBy(definition, calendar, overlay.kind, overlayAnnouncedAt(state, overlay.id)),
    closed_at: overlay.closedAt,
    outcome: overlay.outcome,
  }));
  const announced = announcedOf(definition, state);
  return {
    runs: state.runs.map((run) => ({
      stage: run.stage,
      run: run.run,
      entered_at: run.enteredAt,
      left_at: run.leftAt,
      round_closed_at: run.round?.closedAt ?? null,
    })),
    requests: overlays.filter((overlay) => unlocking.has(overlay.kind)),
    holds: overlays.filter((overlay) => !unlocking.has(overlay.kind)),
    decisions: state.decisions.map((decision) => ({
      decision: decision.id,
      outcome: decision.outcome,
      transition: decision.transition,
      reason: decision.reason,
      decided_at: decision.decidedAt,
      decided_by: decision.by,
    })),
    letters: state.decisions.map((decision) => ({
      decision: decision.id,
      key: decision.letter.key,
      title: definition.letters.find((letter) => letter.key === decision.letter.key)?.title ?? decision.letter.key,
      body: letterText(definition, decision, {
        innovation: evaluation.innovationName,
        reference: evaluation.reference,
        calendar,
        conditions: decision.conditions ?? state.conditions,
        countedFrom: decision.letter.releasedAt ?? decision.decidedAt,
      }),
      approved_at: decision.letter.approvedAt,
      released_at: decision.letter.releasedAt,
    })),
    timers: timersOf(definition, state, calendar, now).map((timer) => ({
      timer: timer.id,
      kind: timer.kind,
      due_at: timer.dueAt,
      escalate_to: timer.escalateTo,
    })),
    announced: [{ stage: announced.stage, run: announced.run, title: announced.title, since: announced.since }],
  };
};

/** The columns of the narrow row that lists, sorts and filters read. */
export const hotColumns = (evaluation: LockedEvaluation, state: PipelineState, now: string) => {
  const limit = stageLimitOf(evaluation.published.definition, state, evaluation.published.calendar, now);
  return {
    stage: state.stage,
    run: state.run,
    version: state.version,
    enteredAt: state.runs.at(-1)!.enteredAt,
    dueAt: limit?.dueAt ?? null,
    paused: limit?.paused ?? false,
    proposed: state.proposal?.transition ?? null,
  };
};

/** Rows of `after` that differ from `before`: only those are written. */
export const changedRows = (before: Projection, after: Projection): Projection =>
  Object.fromEntries(
    Object.entries(after).map(([table, rows]) => {
      const known = new Set((before[table as keyof Projection] ?? []).map((row) => JSON.stringify(row)));
      return [table, table === 'timers' ? rows : (rows as Rows).filter((row) => !known.has(JSON.stringify(row)))];
    }),
  ) as unknown as Projection;
