import type { Cookie } from 'playwright-core';
import { visit, type Visit } from './browser.ts';
import { signInAs } from './sign-in.ts';

const cookiesOf = new Map<string, Cookie[]>();

/** A new window of somebody, by role or name. Each signs in once; their later windows share the session, as tabs do. */
export const visitAs = async (who?: string): Promise<Visit> => {
  const opened = await visit();
  if (!who) return opened;
  const known = cookiesOf.get(who);
  if (known) await opened.context.addCookies(known);
  else {
    await signInAs(opened.page, who);
    cookiesOf.set(who, await opened.context.cookies());
  }
  opened.complaints.splice(0);
  return opened;
};
