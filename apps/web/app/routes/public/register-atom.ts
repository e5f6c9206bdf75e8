import type { Route } from './+types/register-atom';
import { loadRegister, MOST } from './register/register.server.ts';
import { registerFeed } from './register/register-feed.ts';

/** The register as a feed: those announced last. */
export const loader = async ({ request }: Route.LoaderArgs) =>
  new Response(registerFeed((await loadRegister(request, MOST)).entries), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
