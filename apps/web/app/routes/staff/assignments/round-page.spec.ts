import { expect, it } from '@jest/globals';
import { roundAddress, roundPage, versionBegun } from './round-page.ts';

const at = (asked: string, evaluations: number) => roundPage(new Request(`https://waymark.example/assignments/r${asked}`), evaluations);

it('a proposal is read twenty evaluations at a time, and an address beyond shows the last', () => {
  expect(at('', 200)).toEqual({ number: 1, of: 10, from: 0, to: 20 });
  expect([at('?page=10', 200), at('?page=11', 200), at('?page=x', 20)].map(({ number, of }) => [number, of])).toEqual([[10, 10], [10, 10], [1, 1]]);
});

it('its address names a page beyond the first alone, and what was done', () => {
  expect([roundAddress('r', 1), roundAddress('r', null, 'adjusted-round'), roundAddress('r', '3', 'adjusted-round')]).toEqual(['/assignments/r', '/assignments/r?done=adjusted-round', '/assignments/r?page=3&done=adjusted-round']);
});

it('each further page names the version in which its reader began, and what is none is no version', () => {
  expect(roundAddress('r', 2, undefined, 3)).toBe('/assignments/r?page=2&version=3');
  expect(roundAddress('r', 1, undefined, 3)).toBe('/assignments/r?version=3');
  const of = (asked: string) => versionBegun(new Request(`https://waymark.example${asked}`));
  expect([of(roundAddress('r', 2, undefined, 3)), of('/assignments/r?page=2'), of('/assignments/r?version='), of('/assignments/r?version=x'), of('/assignments/r?version=-1'), of('/assignments/r?version=0')]).toEqual([3, undefined, undefined, undefined, undefined, 0]);
});
