import type { Passport } from '@waymark/domain/passport';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/passport-file';
import { downloadOf } from './download.server.ts';

const FILE = graphql(`
  query PassportFile($id: String!) {
    passportFile(id: $id)
  }
`);

/** A passport as the file to hand on: asked of the API as any page asks, so that only its team gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const [, id] = /^([0-9a-f-]{36})\.json$/.exec(params.file) ?? [];
  if (!id) throw new Response('', { status: 404 });
  return downloadOf((await load(request, FILE, { id })).passportFile as Passport);
};
