import type { Route } from './+types/register-atom';
import { loadRegister, MOST } from './register/register.server.ts';
import { registerFeed } from './register/register-feed.ts';

/** The register as a feed: those that changed last, however long ago they were announced. */
export const loader = async ({ request }: Route.LoaderArgs) =>
  new Response(registerFeed((await loadRegister(request, MOST, { changedFirst: true })).entries), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
