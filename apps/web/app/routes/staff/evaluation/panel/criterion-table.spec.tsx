import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CriterionRead } from './criterion-reads.ts';
import { CriterionTable } from './criterion-table.tsx';

const reason = (reviewer: string, answer: number, confidence: string | null = null) => ({ reviewer, answer, confidence, low: confidence === 'low confidence', reason: `Words of ${reviewer}`, cites: [], stale: [], amended: [] });
const need: CriterionRead = {
  id: 'e-need', title: 'Need', weight: 60, passMark: null, scores: [2, 4], centre: 3, low: 2, high: 4, differ: true, below: false, unsure: '1 of 2 with low confidence',
  reasons: [reason('Reviewer A', 2, 'low confidence'), reason('Reviewer B', 4)],
};
const page = renderToStaticMarkup(<CriterionTable criteria={[need]} reviewers={2} statistic="mean" />);

describe('a row of scores', () => {
  it('says beside the reasons of an amended answer when it was amended and what it was', () => {
    const amended = [{ was: 'Amended on 2 March 2026; was 2, with the reasons:', reason: 'At first' }];
    const html = renderToStaticMarkup(<CriterionTable criteria={[{ ...need, reasons: [{ ...reason('Reviewer A', 3), amended }, reason('Reviewer B', 4)] }]} reviewers={2} statistic="mean" />);
    expect(html).toMatch(/Words of Reviewer A.*Amended on 2 March 2026; was 2, with the reasons:.*At first.*Words of Reviewer B/s);
    expect(page).not.toContain('Amended');
  });

  it('draws one dot for each score above the scale from 0 to 4', () => {
    expect(page.match(/<circle/g)).toHaveLength(2);
    expect([...page.matchAll(/<text[^>]*>(\d)<\/text>/g)].map(([, score]) => score)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('has the reasons of each reviewer in itself, closed at first and without a script', () => {
    const [row] = page.match(/<tr(?:(?!<\/tr>).)*Need.*?<\/tr>/s) as [string];
    expect(row).toMatch(/<details[^>]*id="reasons-e-need"/);
    expect(row).not.toMatch(/<details[^>]* open/);
    for (const words of ['2 reasons', 'Reviewer A: 2</strong>, low confidence<p', 'Words of Reviewer A', 'Reviewer B: 4</strong><p', 'Words of Reviewer B']) expect(row).toContain(words);
  });

  it('says how many were little sure of their answer', () => expect(page).toContain('1 of 2 with low confidence'));

  it('holds no details inside a span, which would be no page', () => expect(page).not.toMatch(/<span>\s*<details/));
});
