import type { Stage, Transition } from '@waymark/domain/pipeline';
import type { EndOfPlayback, PlaybackStep, ReadingLean, ReviewLean } from '../cohort/cohort.types.ts';

/** Where an evaluation stands while its playback is walked. */
export interface Standing {
  stage: Stage;
  /** How many runs each stage of this evaluation has had. */
  runs: Readonly<Record<string, number>>;
  overlays: readonly string[];
  conditions: boolean;
  evaluations: number;
  /** The lean of the last reviews in the latest run of a review stage. */
  lean: ReviewLean | null;
  /** Months of readings that count for the pilot, and how the last of them leaned. */
  months: number;
  trend: ReadingLean | null;
}

/** One step with where it is played and what it leads to. `transition` is null for the words that move nothing. */
export interface WalkedStep {
  index: number;
  step: PlaybackStep;
  before: Standing;
  after: Standing;
  transition: Transition | null;
}

export interface StepProblem {
  index: number;
  /** The field of the step that is at fault; undefined where it is the step itself. */
  field?: string;
  message: string;
}

export interface Walk {
  steps: WalkedStep[];
  end: EndOfPlayback;
  problems: StepProblem[];
}
