import type { Page } from 'playwright-core';
import { BASE } from './browser.ts';

/** Files to download, ways out, and pages that the public gate looks at. */
const NOT_WALKED = /\/(file|download|export)s?(\/|$|\?)|\.(csv|json|pdf|txt)($|\?)|^\/(sign-in|sign-out|graphql|local-provider|uploads|accessibility|privacy|cookies|contact)/;

/** Ids make many pages of one kind, and so do the sections of a form and the criteria of a rubric. */
const kindOf = (path: string): string =>
  path
    .split('?')[0]!
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, ':id')
    .replace(/\/\d+(?=\/|$)/g, '/:number')
    .replace(/(\/answers)\/[\w-]+$/, '$1/:section')
    .replace(/(\/reviews\/:id)\/(?!(?:check|vote|step-back|conflict)$)[\w-]+$/, '$1/:criterion')
    .replace(/(\/letters)\/[\w-]+$/, '$1/:decision');

/** Where the links of a page lead inside the product. */
const linksOn = async (page: Page): Promise<string[]> => {
  const links: string[] = await page.evaluate('[...document.querySelectorAll("a[href]")].map((link) => link.href)');
  return links
    .map((link) => new URL(link))
    .filter(({ origin }) => origin === new URL(BASE).origin)
    .map(({ pathname, search }) => pathname + search)
    .filter((path) => !NOT_WALKED.test(path));
};

/**
 * Walks from the home of whoever is signed in as many links deep as asked, and looks at one page of each kind.
 *
 * @param look is told the address of a page that the window shows, with the status of its answer
 * @returns the addresses that were walked
 */
export const walk = async (page: Page, deep: number, look: (path: string, status: number) => Promise<void>): Promise<string[]> => {
  const found = new Map([['/', '/']]);
  let fresh = ['/'];
  for (let depth = 0; depth <= deep; depth += 1) {
    const next: string[] = [];
    for (const path of fresh) {
      const response = await page.goto(path);
      await look(path, response?.status() ?? 0);
      for (const link of await linksOn(page)) {
        if (found.has(kindOf(link))) continue;
        found.set(kindOf(link), link);
        next.push(link);
      }
    }
    fresh = next;
  }
  return [...found.values()].filter((path) => !fresh.includes(path));
};
