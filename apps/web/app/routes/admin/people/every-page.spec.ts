import { describe, expect, it } from '@jest/globals';
import { everyPage } from './every-page.ts';

const rows = (count: number): { id: string }[] => Array.from({ length: count }, (_, n) => ({ id: String(n) }));

describe('every page of a list', () => {
  it.each([0, 1, 999, 1000, 1001, 2000, 2001])('gives all of %d rows once and in order', async (count) => {
    const all = rows(count);
    expect(await everyPage(async (after) => all.slice(after === null ? 0 : Number(after) + 1).slice(0, 1000))).toEqual(all);
  });
});
