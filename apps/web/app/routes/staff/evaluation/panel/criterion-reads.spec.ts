import { describe, expect, it } from '@jest/globals';
import type { CriterionAnswer, Rubric } from '@waymark/domain/rubric';
import { criterionReads } from './criterion-reads.ts';
import { withConfidence } from './low-confidence.ts';

const marks = (min?: Record<string, number>, statistic: 'mean' | 'median' = 'mean') => ({ statistic, passMarks: Object.fromEntries(Object.entries(min ?? {}).map(([id, at]) => [id, { min: at, statistic }])) });
const RUBRIC = { criteria: [{ id: 'need', title: 'Need', weight: 60 }, { id: 'cost', title: 'Cost', weight: 40 }] } as unknown as Rubric;
const review = (reviewer: string, need: CriterionAnswer) => ({ reviewer, criteria: { need: { value: need, reason: `Reason of ${reviewer}`, citations: [{ question: 'problem' }] } } });

describe('scores by criterion', () => {
  it('gives scores from low to high with mean and range', () => {
    const [need] = criterionReads(RUBRIC, [review('A', 3), review('B', 2), review('C', 4)], marks());
    expect(need).toMatchObject({ scores: [2, 3, 4], centre: 3, low: 2, high: 4, differ: true, below: false });
  });

  it('takes the centre as the case score does, and is below its pass mark by the statistic of the guard', () => {
    const scores = [review('A', 0), review('B', 2), review('C', 2)];
    const [need] = criterionReads(RUBRIC, scores, marks({ need: 2 }, 'median'));
    expect(need).toMatchObject({ centre: 2, below: false });
    expect(criterionReads(RUBRIC, scores, marks({ need: 2 }, 'mean'))[0]).toMatchObject({ centre: 4 / 3, below: true });
    expect(criterionReads(RUBRIC, scores, { statistic: 'median', passMarks: { need: { min: 1, statistic: 'min' } } })[0]).toMatchObject({ centre: 2, below: true });
  });

  it('differs from 2 points apart and not from 1', () => {
    const differs = (a: number, b: number) => criterionReads(RUBRIC, [review('A', a), review('B', b)], marks())[0]!.differ;
    expect([differs(2, 3), differs(1, 3), differs(3, 3)]).toEqual([false, true, false]);
  });

  it('says of an amended answer when it was amended and what it was, and of one that was submitted again as it was nothing', () => {
    const version = (submittedAt: string, value: CriterionAnswer, reason: string) => ({ submittedAt, criteria: { need: { value, reason } } });
    const versions = [version('2026-03-01T10:00:00Z', 2, 'At first'), version('2026-03-02T10:00:00Z', 'cannot-assess', 'Unsure'), version('2026-03-03T10:00:00Z', 3, 'Reason of A'), version('2026-03-04T10:00:00Z', 3, 'Reason of A')];
    const [need] = criterionReads(RUBRIC, [{ ...review('A', 3), versions }, review('B', 2)], marks());
    expect(need!.reasons.map(({ amended }) => amended)).toEqual([
      [{ was: 'Amended on 3 March 2026; was cannot assess, with the reasons:', reason: 'Unsure' }, { was: 'Amended on 2 March 2026; was 2, with the reasons:', reason: 'At first' }],
      [],
    ]);
  });

  it('counts answers that are no score in no mean, and keeps their reasons', () => {
    const [need] = criterionReads(RUBRIC, [review('A', 'cannot-assess'), review('B', 0)], marks());
    expect(need).toMatchObject({ scores: [0], centre: 0 });
    expect(need!.reasons.map(({ answer }) => answer)).toEqual(['cannot-assess', 0]);
  });

  it('has no mean where nobody scored, which is not below a pass mark', () => {
    expect(criterionReads(RUBRIC, [], marks({ cost: 2 }))[1]).toMatchObject({ centre: null, low: null, differ: false, below: false, passMark: 2 });
  });

  it('is below its pass mark below it and not at it', () => {
    const below = (score: number) => criterionReads(RUBRIC, [review('A', score)], marks({ need: 2 }))[0]!.below;
    expect([below(1), below(2)]).toEqual([true, false]);
  });

  it('tells how sure each was, and how many were little sure, whatever they answered', () => {
    const sure = (reviewer: string, answer: CriterionAnswer, confidence?: string) => ({ reviewer, criteria: { need: { value: answer, reason: '', ...(confidence ? { confidence } : {}) } } });
    const reads = criterionReads(RUBRIC, [sure('A', 3, 'low'), sure('B', 'cannot-assess', 'low'), sure('C', 2, 'high'), sure('D', 2)], marks());
    expect(reads[0]!.reasons.map(({ confidence }) => confidence)).toEqual(['low confidence', 'low confidence', 'high confidence', null]);
    expect(reads.map(({ unsure }) => unsure)).toEqual(['2 of 4 with low confidence', null]);
    const worth = { agreement: { label: '', figure: '', lines: [] }, marks: [], score: { figure: '60', lines: ['Pass mark 60.'] } };
    expect(withConfidence(worth, reads).score.lines).toEqual(['Pass mark 60.', 'Given with low confidence: 2 of 4 answers, on “Need”.']);
    expect(withConfidence(worth, criterionReads(RUBRIC, [sure('C', 2, 'high'), sure('D', 2)], marks()))).toEqual(worth);
  });
});
