import type { Page } from 'playwright-core';
import { scrollsSideways, violations } from './axe.ts';

/** `npm test`, which goes one way of the journeys, leaves out the width between: it has the layout of the narrowest. */
const WIDTHS = process.env['WAYMARK_WAYS'] ? [1280, 320] : [1280, 390, 320];
const NARROWEST = 320;

/**
 * What is wrong with the page in this window: its title, its headings, and at each width what axe finds; at 320 px whether it scrolls sideways.
 *
 * @param widths in pixels; fewer for a page that resembles one that was looked at
 */
export const pageFaults = async (page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> => {
  const faults: string[] = [];
  if (!/\S.* – Waymark$|^Waymark$/.test(await page.title())) faults.push(`is called “${await page.title()}”`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`has ${headings} first headings`);
  if (headings === 0) return faults;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const violation of await violations(page)) faults.push(`at ${width} px ${violation}`);
    if (width === NARROWEST && (await scrollsSideways(page))) faults.push(`scrolls sideways at ${NARROWEST} px`);
  }
  await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
  return faults;
};

/** Widths of a page whose kind was looked at: `npm test` draws it where most goes wrong. */
export const WIDTHS_OF_MORE = process.env['WAYMARK_WAYS'] ? [NARROWEST] : WIDTHS;
