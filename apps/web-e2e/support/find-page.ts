import type { Page } from 'playwright-core';
import { pagesOf } from './pages-of.ts';

/** Far enough for every page, and enough of a kind to find one in the state that is sought. */
const BOUNDS = { deep: 4, ofAKind: 12 };

/** Looks from home on, nearest first. @returns the address of the first page of this kind with these words in its HTML */
export const findPage = async (page: Page, kind: string, words = ''): Promise<string> => {
  for await (const read of pagesOf(page.context(), BOUNDS)) if (read.kind === kind && read.html.includes(words)) return read.address;
  throw new Error(`Links lead from home to no page of the kind “${kind}” with “${words}”`);
};
