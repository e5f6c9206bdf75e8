import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** What axe finds against WCAG 2.0 to 2.2 A and AA, best practice and target size, as lines. Empty where nothing. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  const { violations: found } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], iframes: false, rules: { 'target-size': { enabled: true } } })`,
  )) as AxeResult;
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}), e.g. ${nodes[0]?.html.slice(0, 160)}`);
};

/** Whether the page can be scrolled sideways, with the text spacing that WCAG asks a page to bear. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    for (const element of document.querySelectorAll('body *')) {
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
      element.style.lineHeight = '1.5';
    }
    return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
  })()`);
