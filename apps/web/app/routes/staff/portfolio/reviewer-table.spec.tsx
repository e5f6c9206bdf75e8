import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { RUN } from '../../../texts/portfolio.ts';
import { ReviewerTable } from './reviewer-table.tsx';
import type { RunRead } from './run.query.ts';

const reviewer = (label: string, severity: number | null, severityFrom: number | null = null, severityTo: number | null = null) => ({ label, scores: 1, severity, severityFrom, severityTo, leastSquares: severity });
const page = (status: string, ...reviewers: RunRead['reviewers'][number][]) => renderToStaticMarkup(<ReviewerTable run={{ reviewers, status, credibility: 0.95 } as RunRead} />);

describe('the reviewers of a run', () => {
  it('are never told to be milder without how far that may be off', () => {
    const found = page('calibrated', reviewer('R08', 6.9, -3.2, 17));
    for (const words of ['6.9 points milder', 'The same, 95 %', '3.2 points more severe to 17.0 milder']) expect(found).toContain(words);
  });

  it('have no interval where they do not differ, and no column of it where nothing is calibrated', () => {
    expect(page('calibrated', reviewer('R01', 0))).toContain('>–<');
    expect(page('one-reviewer', reviewer('R01', null))).not.toContain('The same, 95 %');
  });

  it('are said on either side of the average, or across it', () => {
    expect([RUN.pointsBetween(1, 4), RUN.pointsBetween(-4, -1), RUN.pointsBetween(-4, 1)]).toEqual(['1.0 to 4.0 points milder', '1.0 to 4.0 points more severe', '4.0 points more severe to 1.0 milder']);
  });
});
