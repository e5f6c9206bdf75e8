import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import type { Route } from './+types/copy-download';

const STATE = graphql(`
  query InsightExportState($id: String!) {
    insightExport(id: $id) {
      what
      format
      from
      to
      state
      bytes
    }
  }
`);

const PART = graphql(`
  query InsightExportPart($id: String!, $part: Int!) {
    insightExportPart(id: $id, part: $part)
  }
`);

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** The file, part by part: each is asked of the API anew, so that somebody who may not have it any more gets no further part. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { insightExport: file } = await load(request, STATE, { id: params.id });
  if (file.state !== 'ready') throw new Response('', { status: 404 });
  let part = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { insightExportPart } = await load(request, PART, { id: params.id, part: (part += 1) });
      if (insightExportPart === null) controller.close();
      else controller.enqueue(new Uint8Array(Buffer.from(insightExportPart, 'base64')));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': TYPES[file.format] ?? 'application/octet-stream',
      'content-length': String(file.bytes ?? 0),
      'content-disposition': `attachment; filename="${file.what}-${file.from}-to-${file.to}.${file.format}"`,
    },
  });
};
