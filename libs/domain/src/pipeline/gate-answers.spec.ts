import { describe, expect, it } from '@jest/globals';
import { reach, take, type OnTrial } from '@waymark/testing/pipeline';
import type { GateAnswer } from '../rubric/index.ts';
import { gateAnswersOf } from './gate-answers.ts';
import { whatBlocks, type ReviewFact } from './index.ts';

const GATE = 'eg-safety-case';
const answered = (answer: GateAnswer): Partial<ReviewFact> => ({ gates: { 'eg-regulation': 'pass', 'eg-incidents': 'pass', [GATE]: answer } });
const inPanel = (): OnTrial => reach('pipeline-default@1.0.0', 'panel').fillRound();
const answersIn = ({ stage, state, facts }: OnTrial) => gateAnswersOf(stage, state, facts.rubrics[stage.rubric!]!, facts)[GATE];
const change = (trial: OnTrial, which: Partial<ReviewFact>, to: Partial<ReviewFact>): OnTrial => {
  const matches = (review: ReviewFact) => Object.entries(which).every(([key, value]) => review[key as keyof ReviewFact] === value);
  trial.facts = { ...trial.facts, reviews: trial.facts.reviews!.map((review) => (matches(review) ? { ...review, ...to } : review)) };
  return trial;
};
const inReview = { stage: 'evidence-review', role: 'safety-reviewer' };
const here = { stage: 'panel', role: 'safety-reviewer' };
const failing = (trial: OnTrial) => whatBlocks(trial.definition, trial.state, trial.facts, trial.now).find(({ transition }) => transition.id === 'recommend-pilot')!.blockers.find(({ code }) => code === 'mustPass')?.operands;

describe('a gate answered in the evidence review', () => {
  it('stands in the panel without being answered again', () => {
    const trial = change(inPanel(), here, { state: 'draft' });
    expect(answersIn(trial)).toEqual(['pass']);
    expect(failing(trial)).toBeUndefined();
  });

  it('that failed blocks the panel, until its decider changes it there', () => {
    const trial = change(change(inPanel(), inReview, answered('fail')), here, { gates: {} });
    expect(failing(trial)).toMatchObject({ failing: [GATE] });
    change(trial, here, answered('pass'));
    expect(answersIn(trial)).toEqual(['pass']);
    expect(failing(trial)).toBeUndefined();
  });

  it('may be changed for the worse as well', () => {
    expect(failing(change(inPanel(), here, answered('cannot-assess')))).toMatchObject({ failing: [GATE] });
  });

  it('is not changed by a draft, nor by somebody else: both answers count, and the worst decides', () => {
    const draft = change(change(inPanel(), inReview, answered('fail')), here, { state: 'draft' });
    expect(answersIn(draft)).toEqual(['fail']);
    const another = change(change(inPanel(), inReview, answered('fail')), here, { reviewer: 'safety-reviewer-2' });
    expect(failing(another)).toMatchObject({ failing: [GATE], disagreement: [GATE] });
  });

  it('does not count from somebody who is recused, in conflict, or may not decide it', () => {
    for (const why of [{ recused: true }, { conflicted: true }, { role: 'panel-member' }]) {
      const trial = change(change(inPanel(), inReview, why), here, why);
      expect(answersIn(trial)).toEqual([]);
    }
  });

  it('is taken from the latest run alone', () => {
    const trial = change(inPanel(), inReview, answered('fail'));
    take(trial, 'revise');
    while (trial.state.decisions.some(({ letter }) => !letter.releasedAt)) {
      trial.must({ type: 'approve-letter', by: { person: 'panel-chair-2', roles: ['panel-chair'] }, decision: trial.state.decisions.at(-1)!.id });
      trial.must({ type: 'release-letter', by: { person: 'coordinator-1', roles: ['coordinator'] }, decision: trial.state.decisions.at(-1)!.id });
    }
    take(trial, 'to-panel');
    expect(answersIn(trial)).toEqual(['pass']);
  });
});
