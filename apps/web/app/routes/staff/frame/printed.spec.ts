import { expect, it } from '@jest/globals';
import { printedFrom } from './printed.server.ts';

it('a page on paper says its address with what was chosen on it, and when it was read', () => {
  const at = (address: string) => printedFrom(new Request(address), new Date('2026-09-03T08:00:00Z'));
  expect(at('https://waymark.example.org/pilots/p1/report?run=2&done=money')).toEqual({ address: 'https://waymark.example.org/pilots/p1/report?run=2', at: '2026-09-03T08:00:00.000Z' });
  expect(at('https://waymark.example.org/evaluations/e1/sign.data?done=proposed&sent=k').address).toBe('https://waymark.example.org/evaluations/e1/sign');
});
