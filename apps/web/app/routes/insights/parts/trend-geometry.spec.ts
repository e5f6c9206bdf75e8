import { expect, it } from '@jest/globals';
import { trendGeometry } from './trend-geometry.ts';

const SIZE = { width: 400, labels: 3 };

it('draws nothing of nothing', () => {
  expect(trendGeometry([], 85, SIZE)).toMatchObject({ path: '', marks: [], months: [] });
});

it('breaks the line where nothing was finished, and tells what reached the aim', () => {
  const { marks, path, months } = trendGeometry([{ month: '2027-01', share: 90 }, { month: '2027-02', share: null }, { month: '2027-03', share: 85 }, { month: '2027-04', share: 84 }], 85, SIZE);
  expect(marks.map(({ month, reached }) => [month, reached])).toEqual([['2027-01', true], ['2027-03', true], ['2027-04', false]]);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(months.length).toBeLessThanOrEqual(3);
});

it('shows all of the scale where a month is far below the aim', () => {
  expect(trendGeometry([{ month: '2027-01', share: 0 }], 85, SIZE).grid.map(({ percent }) => percent)).toEqual([0, 50, 100]);
});
