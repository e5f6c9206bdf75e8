import type { Page } from 'playwright-core';

/** What is wrong with a page that refuses a form: its title, where the focus is, and where the lines of the summary lead. */
export const refusalFaults = async (page: Page): Promise<string[]> => {
  const title = await page.title();
  const focused = await page.evaluate('document.activeElement?.className ?? ""');
  const dead: string[] = await page.evaluate(`[...document.querySelectorAll('.nhsuk-error-summary a')].map((link) => link.getAttribute('href')).filter((href) => !document.getElementById(href.slice(1)))`);
  return [
    ...(title.startsWith('Error: ') ? [] : [`the title does not begin with “Error: ”: ${title}`]),
    ...(String(focused).includes('nhsuk-error-summary') ? [] : [`the focus is not on the error summary, but on “${String(focused)}”`]),
    ...dead.map((href) => `a line of the summary leads to no ${href}`),
  ];
};
