import { canonicalJson } from '@waymark/domain/audit';
import { readBrand } from '../../shell/brand.server.ts';
import type { Route } from './+types/report-file';
import { reportCsv } from './report/report-csv.ts';
import { reportPdf } from './report/report-pdf.ts';
import { readReports, type ReadReport } from './report/report.server.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8', pdf: 'application/pdf' } as const;

/** The report as a file to keep: asked of the API at every download as any page asks, so that it holds what the reader may see now and no more; `?run=` gives the one that a run left. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const [, kind] = /^report\.(csv|json|pdf)$/.exec(params.file) ?? [];
  if (!kind) throw new Response('', { status: 404 });
  const { report } = await readReports(request, params.evaluationId);
  if (!report) throw new Response('', { status: 404 });
  const name = `${report.content.reference.replace(/[^\w-]/g, '')}-pilot-report${report.standing === 'frozen' ? `-run-${report.run}` : '-draft'}.${kind}`;
  return new Response(await bodyOf(report, kind as keyof typeof TYPES, request.signal), {
    headers: { 'content-type': TYPES[kind as keyof typeof TYPES], 'content-disposition': `attachment; filename="${name}"` },
  });
};

/** What is frozen is given byte for byte, so that its SHA-256 is the one of the record; all else says that it is not. */
const bodyOf = async (report: ReadReport, kind: keyof typeof TYPES, stopped: AbortSignal): Promise<string | Uint8Array<ArrayBuffer>> => {
  if (kind === 'csv') return reportCsv(report);
  if (kind === 'json') return canonicalJson(report.standing === 'frozen' ? report.content : { standing: report.standing, ...report.content });
  return new Uint8Array(await reportPdf(report, readBrand().name, stopped));
};
