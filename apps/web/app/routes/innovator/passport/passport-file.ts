import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/passport-file';

const FILE = graphql(`
  query PassportFile($id: String!) {
    passportFile(id: $id)
  }
`);

/** A passport as the file to hand on: asked of the API as any page asks, so that only its team gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const [, id] = /^([0-9a-f-]{36})\.json$/.exec(params.file) ?? [];
  if (!id) throw new Response('', { status: 404 });
  const passport = (await load(request, FILE, { id })).passportFile as { payload: { subject: { reference: string }; issuedAt: string } };
  const { subject, issuedAt } = passport.payload;
  const name = `passport-${subject.reference.replace(/[^\w-]/g, '')}-${issuedAt.slice(0, 10)}.json`;
  return new Response(`${JSON.stringify(passport, null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` } });
};
