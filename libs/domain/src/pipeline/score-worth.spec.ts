import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import type { Rubric } from '../rubric/index.ts';
import { casePassMarks, scoreWorth, stageOf } from './index.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const marks = (id: string) => casePassMarks(DEFAULT, stageOf(DEFAULT, id));

describe('the pass marks of a stage', () => {
  it('are those that its steps ask of the case score, lowest first, with the steps', () => {
    expect(marks('panel')).toEqual([{ mark: 60, steps: ['Recommend a pilot'] }]);
    expect(marks('adoption-decision')).toEqual([{ mark: 55, steps: ['Adopt with conditions'] }, { mark: 70, steps: ['Adopt'] }]);
  });

  it('are none where no step asks for a score, and outside a stage', () => {
    expect([marks('evidence-review'), casePassMarks(DEFAULT, undefined)]).toEqual([[], []]);
  });
});

describe('what a score is worth', () => {
  const scale = [0, 1, 2, 3, 4].map((score) => ({ score, value: score / 4, anchor: '' }));
  const rubric = { criteria: ['a', 'b'].map((id) => ({ id, weight: 50, scale })) } as unknown as Rubric;
  const review = (a: number, b: number) => ({ state: 'submitted', answers: { a, b } });

  it('is the same whenever it is asked', () => {
    const ask = () => scoreWorth(DEFAULT, stageOf(DEFAULT, 'panel'), rubric, [review(1, 4), review(2, 4), review(4, 3)]);
    expect(ask()).toEqual(ask());
    expect(ask()).toMatchObject({ agreement: { status: 'ok', furthest: ['a'], scores: 6 }, interval: { status: 'ok', reviewers: 3, alone: 0 } });
  });
});
