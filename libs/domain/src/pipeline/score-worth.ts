import { caseScoreInterval, roundAgreement, scoredBy, type CaseScoreInterval, type RoundAgreement, type Rubric, type ScoredReview } from '../rubric/index.ts';
import { transitionsOf, type PipelineDefinition, type Stage } from './definition.ts';
import { stageScoring } from './stage-score.ts';

/** What every figure of chance about a round is drawn with: whoever asks again gets the same. */
const SEED = 1;

/** Enough for two digits and for whole points, and soon done: somebody waits for the page. */
const DRAWS = { resamples: 1000, draws: 500 };

/** What the score of a round is worth: how far its reviewers agree, and how far the score would move with others. */
export interface ScoreWorth {
  agreement: RoundAgreement;
  interval: CaseScoreInterval;
}

/** Of one run of a stage, taken as its score is. `reviews` are those of that run. */
export const scoreWorth = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Rubric, reviews: readonly ScoredReview[]): ScoreWorth => {
  const input = { ...stageScoring(definition, stage, rubric), ...scoredBy(rubric), reviews, seed: SEED, ...DRAWS };
  return { agreement: roundAgreement(input), interval: caseScoreInterval(input) };
};

export interface PassMark {
  /** The steps that ask for it, by their labels. */
  steps: string[];
  /** 0 to 100. */
  mark: number;
}

/** The case scores that steps out of a stage ask for, lowest first; none where no step asks for one. */
export const casePassMarks = (definition: PipelineDefinition, stage: Stage | undefined): PassMark[] => {
  const marks = new Map<number, string[]>();
  for (const { label, guards } of stage ? transitionsOf(definition, stage) : [])
    for (const { type, rubric, threshold } of guards)
      if (type === 'minScore' && rubric === stage?.rubric && threshold !== undefined) marks.set(Number(threshold), [...(marks.get(Number(threshold)) ?? []), label]);
  return [...marks].map(([mark, steps]) => ({ mark, steps })).sort((a, b) => a.mark - b.mark);
};
