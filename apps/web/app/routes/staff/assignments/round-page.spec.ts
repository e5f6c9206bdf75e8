import { expect, it } from '@jest/globals';
import { roundAddress, roundPage } from './round-page.ts';

const at = (asked: string, evaluations: number) => roundPage(new Request(`https://waymark.example/assignments/r${asked}`), evaluations);

it('a proposal is read twenty evaluations at a time, and an address beyond shows the last', () => {
  expect(at('', 200)).toEqual({ number: 1, of: 10, from: 0, to: 20 });
  expect([at('?page=10', 200), at('?page=11', 200), at('?page=x', 20)].map(({ number, of }) => [number, of])).toEqual([[10, 10], [10, 10], [1, 1]]);
});

it('its address names a page beyond the first alone, and what was done', () => {
  expect([roundAddress('r', 1), roundAddress('r', null, 'adjusted-round'), roundAddress('r', '3', 'adjusted-round')]).toEqual(['/assignments/r', '/assignments/r?done=adjusted-round', '/assignments/r?page=3&done=adjusted-round']);
});
