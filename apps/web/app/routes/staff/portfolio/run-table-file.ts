import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/run-table-file';
import { calibrationCsv } from './calibration-csv.ts';
import { RUN } from './run.query.ts';

/** A run as a table to calculate with: asked of the API as any page asks, so that only who may see every case gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { calibrationRun: run } = await load(request, RUN, { id: params.run });
  return new Response(calibrationCsv(run), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="calibration-${run.id}.csv"` } });
};
