import { visit, type Visit } from './browser.ts';
import { sessionOf } from './sign-in.ts';

/** A new window of somebody, by role or name, or of a visitor. Each signs in once; their later windows share the session, as tabs do. */
export const visitAs = async (who?: string): Promise<Visit> => visit(who ? { session: await sessionOf(who) } : {});
