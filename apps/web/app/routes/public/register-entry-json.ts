import type { Route } from './+types/register-entry-json';
import { entryData } from './register/entry-data.ts';
import { loadEntry } from './register/register.server.ts';

/** One entry of the register as data. */
export const loader = async ({ request, params }: Route.LoaderArgs) => Response.json(entryData((await loadEntry(request, params.ref)).entry));
