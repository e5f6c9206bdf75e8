import type { PipelineDefinition, Transition } from '@waymark/domain/pipeline';
import type { PlaybackStep, ReadingLean, ReviewLean } from '../cohort/cohort.types.ts';
import { guardObstacles } from './guard-obstacles.ts';
import { endOf, freshStanding, moved } from './standing.ts';
import type { Standing, StepProblem, Walk, WalkedStep } from './walked.types.ts';
import { INFORMATION_REQUEST } from './words.ts';

/** A step taken: where it leads, or `cannot` with the reason why it does not follow at all. */
type Taken = { after: Standing; transition: Transition | null; obstacles: string[] } | { cannot: string };

/**
 * Walks a playback through the pipeline, from a new draft to its end row.
 * A step that cannot follow is named and ends the walk there; a step whose guards could not pass is named and taken all the same,
 * so that one fault does not hide the next. Never throws on steps of the right shape.
 */
export const walkPlayback = (pipeline: PipelineDefinition, playback: readonly PlaybackStep[]): Walk => {
  const start = pipeline.stages.find(({ id }) => id === pipeline.startStage);
  if (!start) throw new Error(`The pipeline ${pipeline.id} has no stage ${pipeline.startStage} to start in`);
  let standing = freshStanding(start, 1);
  const steps: WalkedStep[] = [];
  const problems: StepProblem[] = [];
  for (const [index, step] of playback.entries()) {
    const taken = take(pipeline, standing, step);
    if ('cannot' in taken) {
      problems.push({ index, field: 'do', message: taken.cannot });
      break;
    }
    problems.push(...taken.obstacles.map((message) => ({ index, message: `${step.do} cannot pass here: ${message}` })));
    steps.push({ index, step, before: standing, after: taken.after, transition: taken.transition });
    standing = taken.after;
  }
  return { steps, end: endOf(standing), problems };
};

const take = (pipeline: PipelineDefinition, before: Standing, step: PlaybackStep): Taken => {
  switch (step.do) {
    case 'reviews':
      return takeReviews(before, step);
    case 'readings':
      return takeReadings(before, step);
    case 'answer':
      return before.overlays.includes(INFORMATION_REQUEST)
        ? stay({ ...before, overlays: before.overlays.filter((overlay) => overlay !== INFORMATION_REQUEST) })
        : { cannot: 'answer cannot follow: no information request is open; put it after a step that asks for a revision' };
    case 'new-evaluation':
      return before.stage.kind === 'end'
        ? stay(freshStanding(pipeline.stages.find(({ id }) => id === pipeline.startStage) ?? before.stage, before.evaluations + 1))
        : { cannot: `new-evaluation cannot follow: ${before.stage.id} is not an end stage; end the evaluation first` };
    default:
      return takeTransition(pipeline, before, step);
  }
};

const stay = (after: Standing, obstacles: string[] = []): Taken => ({ after, transition: null, obstacles });

const takeReviews = (before: Standing, step: PlaybackStep): Taken => {
  if (before.stage.kind !== 'review') return { cannot: `reviews cannot follow: nobody reviews in ${before.stage.id}; put it in a review stage` };
  const waiting = before.overlays.includes(INFORMATION_REQUEST);
  const after = { ...before, lean: step.lean as ReviewLean };
  return stay(after, waiting ? ['the innovator has not answered; put a step “answer” before it'] : []);
};

const takeReadings = (before: Standing, step: PlaybackStep): Taken => {
  const read = before.stage.kind === 'pilot' && before.stage.produces.some(({ fact }) => fact === 'readings');
  if (!read) return { cannot: `readings cannot follow: no pilot is running in ${before.stage.id}; put it after start-pilot` };
  return stay({ ...before, months: before.months + (step.months ?? 0), trend: step.lean as ReadingLean });
};

const takeTransition = (pipeline: PipelineDefinition, before: Standing, step: PlaybackStep): Taken => {
  const transition =
    before.stage.transitions.find(({ id }) => id === step.do) ??
    pipeline.globalTransitions.find(({ id, fromKinds }) => id === step.do && fromKinds.includes(before.stage.kind));
  if (!transition) return { cannot: `${step.do} cannot follow: no such transition leads out of ${before.stage.id}; ${waysOut(pipeline, before)}` };
  const unreviewed = before.stage.kind === 'review' && transition.trigger === 'auto' && !before.lean;
  const obstacles = [...guardObstacles(transition, before), ...(unreviewed ? ['no reviews in this run; put a step “reviews” before it'] : [])];
  return { after: moved(pipeline, before, transition, step), transition, obstacles };
};

const waysOut = (pipeline: PipelineDefinition, { stage }: Standing): string => {
  const ids = [...stage.transitions, ...pipeline.globalTransitions.filter(({ fromKinds }) => fromKinds.includes(stage.kind))].map(({ id }) => id);
  return ids.length ? `use one of ${ids.join(', ')}` : 'an end stage is left only by new-evaluation';
};
