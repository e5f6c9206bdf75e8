import { describe, expect, it } from '@jest/globals';
import { coordinator, definitionOf, reach } from '@waymark/testing/pipeline';
import { stageOf, stageScore, stageScoring, whatBlocks, type GuardUse, type PipelineDefinition, type Stage } from './index.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const RUBRIC = { aggregation: { minRaters: 2 } };
const panel = stageOf(DEFAULT, 'panel')!;
const asking = (guards: GuardUse[], elsewhere: GuardUse[] = []): [PipelineDefinition, Stage] => {
  const stage = { ...panel, transitions: [{ ...panel.transitions[0]!, guards }] };
  return [{ ...DEFAULT, globalTransitions: [{ ...DEFAULT.globalTransitions[0]!, fromKinds: ['panel'], guards: elsewhere }] }, stage];
};
const minScore = (statistic: 'mean' | 'median', rubric = panel.rubric!): GuardUse => ({ type: 'minScore', rubric, statistic, threshold: 60 });
const coverage = (minRaters?: number, rubric = panel.rubric!): GuardUse => ({ type: 'coverage', rubric, min: 0.8, ...(minRaters === undefined ? {} : { minRaters }) });

describe('the score of a stage', () => {
  it('is taken by the statistic of its guard: the mean in triage, the median at the panel and at adoption', () => {
    const statistics = ['triage', 'panel', 'adoption-decision'].map((id) => stageScoring(DEFAULT, stageOf(DEFAULT, id)!, RUBRIC).statistic);
    expect(statistics).toEqual(['mean', 'median', 'median']);
  });

  it.each<[string, GuardUse[], GuardUse[], object]>([
    ['no guard on scores', [{ type: 'noOpenHolds' }], [], { statistic: 'mean', minRaters: 2 }],
    ['a guard on another rubric', [minScore('median', 'rubric-triage@1.0.0'), coverage(3, 'rubric-triage@1.0.0')], [], { statistic: 'mean', minRaters: 2 }],
    ['a statistic and no number of raters', [minScore('median'), coverage()], [], { statistic: 'median', minRaters: 2 }],
    ['a number of raters', [coverage(1)], [], { statistic: 'mean', minRaters: 1 }],
    ['two guards that differ', [minScore('median'), coverage(1)], [minScore('mean'), coverage(3)], { statistic: 'median', minRaters: 3 }],
    ['a guard on a way out that many stages have', [], [minScore('median')], { statistic: 'median', minRaters: 2 }],
    ['the median of one criterion alone', [{ ...minScore('median'), type: 'minCriterionScore', criterion: 'e-safety', min: 2 }], [], { statistic: 'mean', minRaters: 2 }],
  ])('with %s', (_what, guards, elsewhere, expected) => {
    expect(stageScoring(...asking(guards, elsewhere), RUBRIC)).toEqual(expected);
  });

  it('is the mean with one rater where neither a guard nor the rubric says more, and for a stage that is no longer there', () => {
    expect(stageScoring(...asking([]), {})).toEqual({ statistic: 'mean', minRaters: 1 });
    expect(stageScoring(DEFAULT, undefined, RUBRIC)).toEqual({ statistic: 'mean', minRaters: 2 });
  });

  it('is to the last digit the one that the guard blocks by, where mean and median differ', () => {
    const trial = reach('pipeline-default@1.0.0', 'panel').fillRound();
    const reviews = trial.facts.reviews!.filter(({ stage }) => stage === 'panel');
    const low = new Set(reviews.slice(0, 2).map(({ reviewer }) => reviewer));
    trial.facts = {
      ...trial.facts,
      reviews: reviews.map((review) => (low.has(review.reviewer) ? { ...review, answers: Object.fromEntries(Object.keys(review.answers).map((id) => [id, 0])) } : review)),
    };
    trial.must({ type: 'close-round', by: coordinator, reason: 'All were heard' });
    const shown = stageScore(trial.definition, panel, trial.facts.rubrics[panel.rubric!]!, trial.facts.reviews!);
    const guard = whatBlocks(trial.definition, trial.state, trial.facts, trial.now).flatMap(({ guards }) => guards).find((one) => one.guard === 'minScore');
    expect(shown).toMatchObject({ statistic: 'median', score: 100, coverage: 1 });
    expect(guard?.verdict.operands).toMatchObject({ have: shown.score, statistic: shown.statistic });
  });
});
