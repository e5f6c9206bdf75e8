import type { Page } from 'playwright-core';
import { pageFaults, WIDTHS_OF_MORE } from './page-faults.ts';
import { visitAs } from './visit-as.ts';

export interface State {
  /** What a person sees there, in a few words. */
  name: string;
  /** A role or a name; left out for a visitor. */
  who?: string;
  /** Brings the window into the state. */
  reach: (page: Page) => Promise<unknown>;
  /** What must stand on the page for it to be that state. */
  shows: string;
}

/** What browsers write into the console where the page itself answers with its status: the page is looked at, so that is no complaint. */
const STATUS_OF_THE_PAGE = /^Failed to load resource: the server responded with a status of (4\d\d|5\d\d)/;

/** Brings a new window into the state and looks at it. @returns what is wrong, as lines */
export const examine = async ({ who, reach, shows }: State): Promise<string[]> => {
  const { page, context, complaints } = await visitAs(who);
  try {
    await reach(page);
    const missing = (await page.locator('main').innerText()).includes(shows) ? [] : [`does not say “${shows}” at ${page.url()}`];
    return [...missing, ...(await pageFaults(page, WIDTHS_OF_MORE)), ...complaints.filter((complaint) => !STATUS_OF_THE_PAGE.test(complaint))];
  } finally {
    await context.close();
  }
};
