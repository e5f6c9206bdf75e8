import { csvOf } from '@waymark/domain/forms';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { UPLOAD } from '../../texts/pilot-data.ts';
import type { Route } from './+types/refused-rows-file';

const REFUSED_ROWS = graphql(`
  query RefusedRows($id: String!, $upload: String!, $withReason: Boolean!) {
    refusedRows(evaluationId: $id, uploadId: $upload, withReason: $withReason) {
      line
      field
      message
    }
  }
`);

/** Every row of a file of readings that was not taken, as a table to work through; `?upload=` names the file, which is read again; `?reason` that it was sent with one. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const { refusedRows } = await load(request, REFUSED_ROWS, { id: params.evaluationId, upload: searchParams.get('upload') ?? '', withReason: searchParams.has('reason') });
  const rows = refusedRows.map(({ line, field, message }) => [String(line), field ?? UPLOAD.wholeLine, message]);
  return new Response(csvOf([[UPLOAD.row, UPLOAD.column, UPLOAD.remedy], ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rows-not-taken.csv"' },
  });
};
