import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { otherRounds } from './other-rounds.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const item = { evaluationId: 'e', stage: 'panel', run: 1 };
const review = (stage: string, run = 1, submitted = true) => ({ stage, run, submitted });
const over = (stage: string, run = 1) => ({ stage, run, leftAt: '2026-10-01', roundClosedAt: null });
const found = (...asked: Parameters<typeof otherRounds>) => otherRounds(...asked).map(({ stage, run }) => `${stage}-${run}`);

describe('the other rounds that a panel may read of its item', () => {
  it('are those of the evidence reviewers, as a member reads their reviews, and never the one that is heard', () => {
    expect(otherRounds(definition, item, { runs: null, reviews: [review('evidence-review'), review('panel')] }, [])).toEqual([{ stage: 'evidence-review', run: 1, words: 'Evidence review' }]);
    expect(found(definition, { ...item, run: 2 }, { runs: null, reviews: [review('panel'), review('panel', 2)] }, [])).toEqual(['panel-1']);
  });

  it('are for staff those alone that are over', () => {
    const runs = [over('evidence-review'), over('panel'), { stage: 'adoption-decision', run: 1, leftAt: null, roundClosedAt: null }];
    expect(found(definition, item, { runs, reviews: [review('evidence-review'), review('panel'), review('adoption-decision')] }, [])).toEqual(['evidence-review-1']);
  });

  it('are none in which the reader still scores, and none where they read no reviews', () => {
    const seat = (evaluationId: string, open: boolean) => [{ evaluationId, stage: 'evidence-review', run: 1, open }];
    const evaluation = { runs: null, reviews: [review('evidence-review')] };
    expect(found(definition, item, evaluation, seat('e', true))).toEqual([]);
    expect([found(definition, item, evaluation, seat('e', false)), found(definition, item, evaluation, seat('other', true))]).toEqual([['evidence-review-1'], ['evidence-review-1']]);
    expect(found(definition, item, { runs: null, reviews: null }, [])).toEqual([]);
  });
});
