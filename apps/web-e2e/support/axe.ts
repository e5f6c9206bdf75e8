import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { remember } from './undecided.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  help: string;
  /** The elements, in HTML. */
  nodes: string[];
}

interface AxeResult {
  violations: Finding[];
  incomplete: Finding[];
}

/** What passed and what does not apply is left in the browser: to bring it here takes longer than to find it. */
const RUN = `(async () => {
  const brief = (findings) => findings.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
  const { violations, incomplete } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
    rules: { 'target-size': { enabled: true } },
  });
  return { violations: brief(violations), incomplete: brief(incomplete) };
})()`;

const inWords = ({ id, help, nodes }: Finding): string => `${id}: ${help} (${nodes.length}), e.g. ${nodes[0]?.slice(0, 160)}`;

/**
 * What axe finds against WCAG 2.0 to 2.2 A and AA, best practice and target size, as lines. Empty where nothing. What it
 * cannot decide is no fault: it is remembered for people to look at.
 */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  const { violations: found, incomplete } = (await page.evaluate(RUN)) as AxeResult;
  for (const { id, help, nodes } of incomplete) for (const html of nodes) remember(`${id}: ${help}`, html, new URL(page.url()).pathname);
  return found.map(inWords);
};

/** Whether the page can be scrolled sideways, with the text spacing that WCAG asks a page to bear (1.4.12): letters, words, lines and paragraphs. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    for (const element of document.querySelectorAll('body *')) {
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
      element.style.lineHeight = '1.5';
    }
    for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBottom = '2em';
    return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
  })()`);
