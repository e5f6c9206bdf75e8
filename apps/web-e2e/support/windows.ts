import type { Page } from 'playwright-core';
import { visit, type Visit, type VisitOptions } from './browser.ts';
import { signInAs } from './sign-in.ts';

export interface Windows {
  /** The window of somebody, by role or name: opened and signed in when it is first asked for. */
  of: (who: string) => Promise<Page>;
  /** What any of the windows complained of. */
  complaints: () => string[];
}

/** The windows of a journey with several people: each person has one with cookies of their own. */
export const windowsFor = (options: VisitOptions = {}): Windows => {
  const open = new Map<string, Visit>();
  const openFor = async (who: string): Promise<Visit> => {
    const opened = await visit(options);
    await signInAs(opened.page, who);
    open.set(who, opened);
    return opened;
  };
  return {
    of: async (who) => (open.get(who) ?? (await openFor(who))).page,
    complaints: () => [...open].flatMap(([who, { complaints }]) => complaints.map((complaint) => `${who}: ${complaint}`)),
  };
};
