import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { requirePack } from '@waymark/content/packs';
import { caseScore, scoredBy, type CriterionAnswer, type Rubric } from '@waymark/domain/rubric';
import { BandsPart } from './bands-part.tsx';
import { bandLines, bandsOver, bandsRead } from './bands-read.ts';

const RUBRIC = requirePack<Rubric>('rubric-evidence-review@1.0.0');
const review = (reviewer: string, score: (id: string) => CriterionAnswer | null) => ({
  reviewer,
  state: 'submitted',
  answers: Object.fromEntries(RUBRIC.criteria.flatMap(({ id }) => { const answer = score(id); return answer === null ? [] : [[id, answer]]; })),
});
const read = (...reviews: ReturnType<typeof review>[]) => bandsRead(RUBRIC, reviews, caseScore({ statistic: 'mean', ...scoredBy(RUBRIC), reviews }).criteria);

describe('bands of a round', () => {
  it('flag two reviewers in different bands, though no criterion is 2 points apart', () => {
    const { differ, sentence, rows } = read(review('A', () => 3), review('B', () => 2), review('C', () => 3));
    expect(differ).toBe(true);
    expect(sentence).toBe('By their own scores reviewers lie in different bands: 2 in “Strong case for a pilot” and 1 in “Panel to discuss”.');
    expect(rows.map(({ reviewer, band }) => [reviewer, band])).toEqual([['A', 'Strong case for a pilot'], ['B', 'Panel to discuss'], ['C', 'Strong case for a pilot']]);
    expect(rows[0]!.scored).toBe('13 of 13 criteria');
  });

  it('say where reviewers scored different criteria', () => {
    const [first] = RUBRIC.criteria;
    expect(read(review('A', (id) => (id === first!.id ? 4 : null)), review('B', (id) => (id === first!.id ? null : 1))).sentence).toContain('They scored different criteria');
  });

  it('flag nobody who is alone, or who could assess nothing', () => {
    expect(read(review('A', () => 3))).toMatchObject({ differ: false, sentence: 'The one reviewer who gave scores lies in “Strong case for a pilot”.' });
    expect(read(review('A', () => 'cannot-assess'), review('B', () => 'cannot-assess'))).toMatchObject({
      differ: false, sentence: 'No reviewer gave a score, so none lies in a band.', ofWeights: null,
      rows: [{ score: '–', scored: '0 of 13 criteria', band: '–' }, { score: '–', scored: '0 of 13 criteria', band: '–' }],
    });
    expect(read(review('A', () => 0), review('B', () => 0))).toMatchObject({ differ: false, sentence: 'By their own scores all 2 reviewers lie in “Not yet”.' });
  });

  it('say whether one weight more or less changes the band of the case', () => {
    expect(read(review('A', () => 2)).ofWeights).toMatch(/: the band stays “Panel to discuss”\.$/);
    // the first six weigh 65 of 100
    const atTheFloor = read(review('A', (id) => (RUBRIC.criteria.findIndex((one) => one.id === id) < 6 ? 4 : 0)));
    expect(atTheFloor.rows[0]).toMatchObject({ score: '65', band: 'Strong case for a pilot' });
    expect(atTheFloor.ofWeights).toMatch(/: the band could be “Panel to discuss” or “Strong case for a pilot”\.$/);
  });

  it('are given with their limits, and a figure is rounded across none', () => {
    expect(bandLines(RUBRIC, 64.7)).toEqual(['Band of the rubric: “Panel to discuss”, from 45 to below 65.']);
    expect(bandLines(RUBRIC, 65)).toEqual(['Band of the rubric: “Strong case for a pilot”, 65 or more.']);
    expect(bandLines(RUBRIC, null)).toEqual([]);
    expect(bandsOver(RUBRIC, [44, 66])).toEqual(['Not yet', 'Panel to discuss', 'Strong case for a pilot']);
  });

  it('stand in a table with a row for each reviewer', () => {
    const page = renderToStaticMarkup(<BandsPart bands={read(review('Reviewer KQ', () => 3), review('Reviewer AB', () => 2))} />);
    for (const words of ['Differ', 'Reviewer KQ', 'Reviewer AB', 'Panel to discuss', 'Were any one weight of the rubric 25% lower or higher']) expect(page).toContain(words);
  });
});
