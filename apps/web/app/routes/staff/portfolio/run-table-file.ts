import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/run-table-file';
import { calibrationCsv, reviewersCsv } from './calibration-csv.ts';
import { RUN } from './run.query.ts';

/** A run as a table to calculate with, of its cases or of its reviewers: asked of the API as the page asks, so that only who may see every case gets either. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { calibrationRun: run } = await load(request, RUN, { id: params.run });
  const ofReviewers = new URL(request.url).searchParams.get('of') === 'reviewers';
  const name = `calibration-${run.id}${ofReviewers ? '-reviewers' : ''}.csv`;
  return new Response((ofReviewers ? reviewersCsv : calibrationCsv)(run), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` } });
};
