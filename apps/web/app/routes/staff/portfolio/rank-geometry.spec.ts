import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { rankGeometries, scoreGeometries, type RankedCase } from './rank-geometry.ts';

const ranked = (count: number): RankedCase[] =>
  Array.from({ length: count }, (_, at) => ({ innovationName: `Lamp ${at}`, caseScoreRank: count - at, expectedRank: at + 1.5, rankFrom: Math.max(1, at), rankTo: Math.min(count, at + 2) }));

it('sets ranks from left to right, the rank by case score beside the calibrated, and shortens long names', () => {
  const { wide, narrow } = rankGeometries([{ innovationName: 'A name of many words that no drawing of ranks has room for', caseScoreRank: null, expectedRank: 1, rankFrom: 1, rankTo: 2 }, ...ranked(2).slice(1)]);
  const [first, second] = wide.rows;
  expect([first!.from, first!.expected, first!.caseScore]).toEqual([wide.left, wide.left, null]);
  expect([first!.to, second!.caseScore]).toEqual([wide.right, wide.left]);
  expect(first!.words).toMatch(/^A name .*…$/);
  expect(wide.ticks.map(({ words }) => words)).toEqual(['1', '2']);
  // beside the line where there is room, above it where there is none
  expect([first!.wordsX < wide.left, narrow.rows[0]!.wordsY < narrow.rows[0]!.y - 15]).toEqual([true, true]);
});

it('leaves out who has no rank', () => {
  expect(rankGeometries([...ranked(3), { innovationName: 'x', caseScoreRank: null, expectedRank: null, rankFrom: null, rankTo: null }]).wide.rows).toHaveLength(3);
  expect(rankGeometries([]).narrow.rows).toEqual([]);
});

it('keeps everything within the drawing, with few ticks, at any number of cases', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      for (const [geometry, most] of Object.values(rankGeometries(ranked(count).map((one) => ({ ...one, expectedRank: Math.min(count, one.expectedRank!) })))).map((one, at) => [one, [12, 5][at]!] as const)) {
        expect(geometry.ticks.length).toBeLessThanOrEqual(most);
        for (const { from, to, expected, caseScore, y } of geometry.rows) expect([from, to, expected, caseScore!].every((x) => x >= geometry.left && x <= geometry.right) && y < geometry.height).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

it('sets calibrated scores on the line from 0 to 100, what lies beyond at its end, and leaves out a run that has no intervals', () => {
  const scored = { innovationName: 'Lamp', caseScore: 50, calibrated: 60, calibratedFrom: -5, calibratedTo: 108 };
  const { wide, narrow } = scoreGeometries([scored, { ...scored, calibratedFrom: null, calibratedTo: null }]);
  expect(wide.rows).toHaveLength(1);
  const [{ from, to, expected, caseScore }] = wide.rows as [(typeof wide.rows)[number]];
  expect([from, to, caseScore]).toEqual([wide.left, wide.right, (wide.left + wide.right) / 2]);
  expect(expected).toBeGreaterThan(caseScore!);
  expect([wide.ticks.map(({ words }) => words).at(-1), narrow.ticks.map(({ words }) => words)]).toEqual(['100', ['0', '25', '50', '75', '100']]);
});
