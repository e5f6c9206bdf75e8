import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import { stageOf } from '@waymark/domain/pipeline';
import type { CriterionAnswer, Rubric } from '@waymark/domain/rubric';
import { scoreFigure } from './figures.ts';
import { alphaFigure, worthOf } from './worth.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const scale = [0, 1, 2, 3, 4].map((score) => ({ score, value: score / 4, anchor: '' }));
const RUBRIC = { criteria: [{ id: 'need', title: 'Need', weight: 60, scale }, { id: 'cost', title: 'Cost', weight: 40, scale }], gates: [], bands: [] } as unknown as Rubric;
const review = (need: CriterionAnswer, cost: CriterionAnswer) => ({ state: 'submitted', answers: { need, cost } });
const read = (stage: string, ...reviews: ReturnType<typeof review>[]) => worthOf(DEFAULT, stageOf(DEFAULT, stage), RUBRIC, reviews, reviews.length > 0 ? 50 : null);

describe('what a score is worth, in words', () => {
  it('never gives a low alpha without the criterion that disagrees most', () => {
    const { agreement } = read('panel', review(0, 2), review(4, 2), review(1, 3));
    expect(agreement.lines[0]).toBe('Low: Krippendorff’s alpha, below 0.667. Read which criterion disagrees: “Need”.');
    expect(agreement.lines).toContain('From 6 scores on 2 criteria.');
  });

  it('says that data are insufficient, or that nothing varies, where that is the truth', () => {
    expect(read('panel', review(2, 3)).agreement).toEqual({ label: 'Reviewer agreement', figure: '–', lines: ['Insufficient data: no criterion was scored by two reviewers.'] });
    expect(read('panel', review(2, 2), review(2, 2)).agreement.lines[0]).toMatch(/^No variation: all 4 scores are equal/);
    expect(read('panel', review('cannot-assess', 'cannot-assess'), review('cannot-assess', 'cannot-assess')).agreement.figure).toBe('–');
    expect(read('panel').score).toEqual({ figure: '–', lines: ['Pass mark 60.'] });
  });

  it('gives the pass marks of the steps, and the range with how it was drawn', () => {
    const { marks, score } = read('adoption-decision', review(1, 1), review(3, 3));
    expect(marks).toEqual([55, 70]);
    expect(score.lines).toEqual(['Pass marks: 55 for “Adopt with conditions”, 70 for “Adopt”.', '95% range with other reviewers: 25 to 75. Drawn anew from 2 reviewers, not calibrated; rough, from so few.']);
    expect(read('evidence-review', review(1, 1)).score.lines).toEqual(['No range: no two reviewers were asked the same criteria.']);
  });

  it('rounds no score into another band than the one that it is said to lie in', () => {
    const bands = [{ id: 'not-yet', label: 'Not yet', min: 0 }, { id: 'discuss', label: 'Panel to discuss', min: 45 }];
    const of = (score: number) => worthOf(DEFAULT, stageOf(DEFAULT, 'panel'), { ...RUBRIC, bands } as unknown as Rubric, [], score).score;
    expect(of(44.85).figure).toBe('44.9');
    expect(of(44.85).lines).toContain('Band of the rubric: “Not yet”, from 0 to below 45.');
    expect([of(44.4).figure, of(44.97).figure, of(45).figure, of(59.98).figure]).toEqual(['44', '44.97', '45', '59.98']);
  });

  it('rounds no figure across a limit', () => {
    expect([0.64, 0.7999, 0.8, 0.6669, 0.667, -0.2].map(alphaFigure)).toEqual(['0.64', '0.7999', '0.80', '0.6669', '0.67', '-0.20']);
    expect([scoreFigure(59.6, [60]), scoreFigure(59.98, [60]), scoreFigure(60, [60]), scoreFigure(59.6, [])]).toEqual(['59.6', '59.98', '60', '60']);
  });
});
