import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { definitionOf } from '@waymark/testing/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import { ScoreCard } from './score-card.tsx';
import { scoreRead } from './score-read.ts';

const RUBRIC = { criteria: [{ id: 'need', title: 'Need', weight: 100, scale: [] }], gates: [], bands: [] } as unknown as Rubric;
const AGREEMENT = { status: 'ok', alpha: 0.51, low: -0.02, high: 0.9, reading: 'low', criteria: 13, scores: 40, furthest: ['need'] };
const INTERVAL = { status: 'ok', low: 48.3, high: 70.1, reviewers: 4, alone: 0 };
const given = { score: 59.6, coverage: 0.92, statistic: 'mean', simulated: true, agreement: AGREEMENT, interval: INTERVAL };
const card = (extra: Partial<typeof given> | { score: null }) =>
  renderToStaticMarkup(<ScoreCard score={scoreRead(definitionOf('pipeline-default@1.0.0'), 'panel', RUBRIC, { ...given, ...extra } as never)} scoresHref="/evaluations/e/panel" />);

describe('the case score on the summary', () => {
  it('stands with its pass mark, its range, its coverage and how far the reviewers agree', () => {
    const page = card({});
    for (const words of ['Pass mark 60.', '95% range with other reviewers: 48 to 71.', '92% of the rubric by weight is scored', 'Reviewer agreement: <strong>0.51</strong>', 'Read which criterion disagrees: “Need”.', '95% interval: -0.02 to 0.90.'])
      expect(page).toContain(words);
  });

  it('is not rounded to a pass mark that it misses', () => {
    expect(card({})).toContain('>59.6</strong> of 100');
    expect(card({ score: 60 })).toContain('>60</strong> of 100');
  });

  it('is no number where nobody could assess, and does not say that the round is still open', () => {
    const page = card({ score: null, coverage: 0, agreement: { ...AGREEMENT, status: 'insufficient-data', alpha: null, low: null, high: null, reading: null }, interval: { ...INTERVAL, status: 'insufficient-data', low: null, high: null } } as never);
    expect(page).toContain('reviewers scored none');
    expect(page).toContain('Insufficient data');
    expect(page).not.toMatch(/round of reviews of this stage is closed|of 100/);
  });

  it('says that the round is not over while it is not', () => {
    expect(renderToStaticMarkup(<ScoreCard score={null} scoresHref="/" />)).toContain('Shown once the round of reviews of this stage is closed.');
  });
});
