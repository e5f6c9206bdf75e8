import type { PipelineDefinition, Stage, Transition } from '@waymark/domain/pipeline';
import type { EndOfPlayback, PlaybackStep } from '../cohort/cohort.types.ts';
import { INFORMATION_REQUEST } from './words.ts';
import type { Standing } from './walked.types.ts';

/** A new evaluation: the draft, with nothing carried over from the one before. */
export const freshStanding = (start: Stage, evaluations: number): Standing => ({
  stage: start,
  runs: { [start.id]: 1 },
  overlays: [],
  conditions: false,
  evaluations,
  lean: null,
  months: 0,
  trend: null,
});

/** The end row of the walk, as `expectedEnd` writes it. */
export const endOf = (standing: Standing): EndOfPlayback => ({
  stage: standing.stage.id,
  run: standing.runs[standing.stage.id] ?? 0,
  overlays: [...standing.overlays],
  conditions: standing.conditions,
  evaluations: standing.evaluations,
});

/** The standing after the transition has led to its stage. */
export const moved = (pipeline: PipelineDefinition, before: Standing, transition: Transition, step: PlaybackStep): Standing => {
  const stage = pipeline.stages.find(({ id }) => id === transition.to) ?? before.stage;
  const ended = stage.kind === 'end';
  // A deferral keeps what was read before; any other way into a stage starts its readings anew.
  const keepsReadings = stage.kind !== 'pilot' || (transition.newRun?.carriesOver.includes('readings') ?? false);
  const asks = transition.effects.includes('unlock-named-questions');
  return {
    stage,
    runs: { ...before.runs, [stage.id]: (before.runs[stage.id] ?? 0) + 1 },
    overlays: ended ? [] : asks ? [...new Set([...before.overlays, INFORMATION_REQUEST])] : before.overlays,
    conditions: !ended && conditionsAfter(before, step),
    evaluations: before.evaluations,
    lean: stage.kind === 'review' ? null : before.lean,
    months: keepsReadings ? before.months : 0,
    trend: keepsReadings ? before.trend : null,
  };
};

/** Recorded conditions stay until a later decision replaces them: one that records conditions, even none, or `adopt`. */
const conditionsAfter = (before: Standing, step: PlaybackStep): boolean => {
  if (step.conditions) return step.conditions.length > 0;
  return step.do === 'adopt' ? false : before.conditions;
};
