import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ScoresRead } from './item.server.ts';
import { ScoresPart } from './scores-part.tsx';

const criterion = (title: string, scores: number[], differ: boolean): ScoresRead['criteria'][number] => ({ id: title, title, weight: 50, passMark: null, scores, centre: 2, low: scores[0]!, high: scores.at(-1)!, differ, below: false, unsure: null, reasons: [] });
const SCORES: ScoresRead = {
  reviewers: 2, score: 44.85, coverage: 0.62, statistic: 'median', rescored: false, means: [], splits: [], outcome: null, turning: [],
  worth: { agreement: { label: 'Reviewer agreement', figure: '0.70', lines: [] }, marks: [], score: { figure: '44.9', lines: [] } },
  bands: { differ: false, sentence: '', ofWeights: null, rows: [] },
  criteria: [criterion('Need', [1, 4], true), criterion('Cost', [2, 2], false)],
  gates: [{ id: 'eg-data', summary: 'Data protection: fails', reasons: [{ key: '1. A: passes', value: 'Signed off' }, { key: '2. B: fails', value: 'No assessment' }] }],
};
const page = (more: Partial<ScoresRead> = {}) => renderToStaticMarkup(<ScoresPart scores={{ ...SCORES, ...more }} simulated={false} />);

describe('the scores that a panel hears', () => {
  it('never stand without their coverage', () => {
    expect(page()).toMatch(/Coverage.*62%/s);
    expect(page({ coverage: null, score: null })).toMatch(/Coverage.*–/s);
  });

  it('come with the must-pass answers and each reason', () => {
    for (const words of ['Must-pass criteria', 'Data protection: fails', 'No assessment', 'Signed off']) expect(page()).toContain(words);
  });

  it('say in a sentence what the drawing shows, and when reviewers count as differing', () => {
    expect(page()).toContain('Reviewers differ on: Need.');
    expect(page({ criteria: [criterion('Cost', [2, 2], false)] })).toContain('Reviewers differ on no criterion by 2 or more points.');
    expect(page()).toContain('Reviewers differ where their scores on a criterion lie 2 or more points apart.');
  });
});
