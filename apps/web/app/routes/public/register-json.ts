import type { Route } from './+types/register-json';
import { entryData } from './register/entry-data.ts';
import { loadRegister, MOST } from './register/register.server.ts';

/** The register as data: a page of it, and where the next one is. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const { entries, total, next, words } = await loadRegister(request, MOST);
  return Response.json({ total, next: next ? `/register.json?${new URLSearchParams({ ...(words ? { q: words } : {}), after: next }).toString()}` : null, entries: entries.map(entryData) });
};
