import type { Route } from './+types/presence';
import { newestSave } from './newest-save.server.ts';

/** Where a page asks again and again whether somebody else of the team is writing. */
export const loader = async ({ request, params }: Route.LoaderArgs) => Response.json(await newestSave(request, params.id));
