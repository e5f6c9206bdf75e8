import { describe, expect, it } from '@jest/globals';
import { scoreFigure } from '../routes/staff/evaluation/panel/figures.ts';
import { OUTCOME } from './panel-outcome.ts';

describe('words of what would change a case score', () => {
  it('never round a score onto the mark that it misses, nor below one that it reaches', () => {
    expect([59.96, 59.6, 60, 60.04].map((score) => OUTCOME.caseScore(scoreFigure(score, [60]), 60))).toEqual(['59.96', '59.6', '60', '60'].map((figure) => `The case score is ${figure} of 100, the pass mark 60.`));
  });
  it('name a rise that is enough and a fall that is enough', () => {
    expect(OUTCOME.rise('Need', 0.5, 0.601)).toContain('from 0.50 to 0.61');
    expect(OUTCOME.rise('Need', 0.5, 0.6)).toContain('to 0.60');
    expect(OUTCOME.fall('Need', 0.7, 0.649)).toContain('to below 0.64');
  });
  it('never round a score onto the floor that it misses', () => {
    expect(OUTCOME.floor('Safety', 1.999, 2, true)).toBe('“Safety” has to reach 2 of 4 whatever the case score. It has 1.99: the case does not pass until it rises.');
    expect(OUTCOME.floor('Safety', 2, 2, false)).toBe('“Safety” has to reach 2 of 4 whatever the case score. It has 2.00.');
    expect(OUTCOME.floor('Safety', null, 2, true)).toContain('It has no score: ');
  });
  it('say how few criteria would do, by name', () => {
    expect(OUTCOME.fewest(false, ['Need', 'Cost'])).toBe('At least 2 criteria have to rise for the scores to pass: “Need” and “Cost” together could do.');
    expect(OUTCOME.fewest(true, ['Safety'])).toBe('The scores do not pass any more as soon as 1 criterion falls far enough: “Safety” is one.');
  });
  it('name must-pass criteria, and which are not passed where the reader may know', () => {
    expect(OUTCOME.gates(['A', 'B', 'C'], ['B'])).toBe('Must-pass criteria block whatever the scores: “A”, “B” and “C”. Not passed now: “B”.');
    expect([OUTCOME.gates(['A'], []), OUTCOME.gates(['A'], null)]).toEqual(['Must-pass criteria block whatever the scores: “A”. None of them blocks now.', 'Must-pass criteria block whatever the scores: “A”.']);
  });
});
