import { textOfService } from '@waymark/domain/service';
import { readBrand } from '../../../shell/brand.server.ts';
import type { Route } from './+types/service-file';
import { loadStatement } from './service.server.ts';
import { servicePdf } from './service-pdf.ts';

const TYPES = { json: 'application/json; charset=utf-8', pdf: 'application/pdf' } as const;

/** A statement as a file to keep: the signed one byte for byte, or one to read. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const [, id, kind] = /^([0-9a-f-]{36})\.(json|pdf)$/.exec(params.file) ?? [];
  if (!id || !kind) throw new Response('', { status: 404 });
  const statement = await loadStatement(request, id);
  const body = kind === 'json' ? textOfService(statement) : new Uint8Array(await servicePdf(statement, readBrand().name, request.signal));
  const name = `statement-of-service-${statement.payload.through}.${kind}`;
  return new Response(body, { headers: { 'content-type': TYPES[kind as keyof typeof TYPES], 'content-disposition': `attachment; filename="${name}"` } });
};
