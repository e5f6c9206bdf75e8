import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/run-file';

const FILE = graphql(`
  query CalibrationFile($id: String!) {
    calibrationRun(id: $id) {
      id
      file
    }
  }
`);

/** A run as its frozen bytes: asked of the API as any page asks, so that only who may see every case gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { id, file } = (await load(request, FILE, { id: params.run })).calibrationRun;
  return new Response(file, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="calibration-${id}.json"` } });
};
