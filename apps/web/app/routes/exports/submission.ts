import type { Answers } from '@waymark/domain/forms';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { formUnder } from '../innovator/answers/draft.server.ts';
import { frozenPacks } from '../guidance/frozen.server.ts';
import { readBrand } from '../../shell/brand.server.ts';
import type { Route } from './+types/submission';
import { submissionCsv, submissionJson } from './submission-file.ts';
import { submissionPdf } from './submission-pdf.ts';

const EXPORTED = graphql(`
  query ExportedSubmission($id: String!) {
    evaluation(id: $id) {
      id
      number
      reference
      innovationName
      simulated
      submissions {
        revision
        form
        frozenAt
        answers
        guidance {
          pack
          answers
        }
        documents {
          id
          kind
          fileName
          mediaType
          sizeBytes
          sha256
          validUntil
          version
          inConfidence
        }
      }
    }
  }
`);

const KINDS = {
  csv: { type: 'text/csv; charset=utf-8', write: submissionCsv },
  json: { type: 'application/json; charset=utf-8', write: submissionJson },
  pdf: { type: 'application/pdf', write: submissionPdf },
} as const;

/** A revision as a file to keep: asked of the API as any page asks, so that it holds what the reader may see and no more. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const [, revision, kind] = /^revision-([1-9]\d{0,5})\.(csv|json|pdf)$/.exec(params.file) ?? [];
  if (!kind) throw new Response('', { status: 404 });
  const { evaluation } = await load(request, EXPORTED, { id: params.evaluationId });
  const found = evaluation.submissions?.find((submission) => submission.revision === Number(revision));
  if (!found) throw new Response('', { status: 404 });
  const { type, write } = KINDS[kind as keyof typeof KINDS];
  const { reference, innovationName, number, simulated } = evaluation;
  const answers = found.answers as Answers;
  const written = await write(
    { reference, innovation: nameIn(answers) ?? innovationName, evaluation: number, revision: found.revision, form: found.form, sentAt: found.frozenAt, simulated, answers, documents: found.documents, guidance: await frozenPacks(request, found.guidance) },
    await formUnder(request, found.form),
    readBrand().name,
    request.signal,
  );
  return new Response(typeof written === 'string' ? written : new Uint8Array(written), { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${reference.replace(/[^\w-]/g, '')}-revision-${found.revision}.${kind}"` } });
};

/** The name that it was sent under: the innovation may be called otherwise by now. */
const nameIn = ({ name }: Answers): string | null => (typeof name === 'string' && name.trim() !== '' ? name : null);
