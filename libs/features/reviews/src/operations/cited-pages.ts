import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { citedPage, inOneLine } from '@waymark/domain/rubric';
import { FETCHED_OF_CASE, readEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { TakenFile } from '@waymark/platform/files';
import { PdfPages } from '@waymark/platform/pdf-pages';

/** Most documents of which one review can cite words: each is read anew. Words of further ones are found on no page. */
const MOST_DOCUMENTS = 20;

type ToFind = { assignmentId: string } | { evaluationId: string };

/** Reads the pages whose words a review cites, before the command that asks whether they stand there: no file is read within one. */
@Injectable()
export class CitedPages {
  constructor(
    private readonly database: Database,
    private readonly pdf: PdfPages,
  ) {}

  /**
   * The words of each page by `citedPage`, of files that this person may fetch for this case. Where a page has none that
   * can be read, or is not theirs to read, there is no entry.
   *
   * @throws TOO_MANY where too many documents are being read
   */
  async of(actor: SignedInPerson, of: ToFind, criteria: Readonly<Record<string, unknown>>): Promise<ReadonlyMap<string, string>> {
    const wanted = wantedPages(criteria);
    const words = new Map<string, string>();
    for (const { id, ...file } of wanted.size > 0 ? await this.files(actor, of, [...wanted.keys()]) : []) {
      const read = await this.pdf.read(actor.id, file, [...wanted.get(id)!]);
      for (const { page, text } of read?.texts ?? []) words.set(citedPage(id, page), text);
    }
    return words;
  }

  private files(actor: SignedInPerson, of: ToFind, documents: readonly string[]): Promise<(TakenFile & { id: string })[]> {
    return this.database.read(actor.id, async (tx) => {
      const evaluationId = 'evaluationId' in of ? of.evaluationId : (await rowOf<{ id: string }>(tx, 'select evaluation_id as id from assignment where id = $1 and person_id = $2', [of.assignmentId, actor.id]))?.id;
      const seen = evaluationId ? await readEvaluation(tx, actor, evaluationId) : null;
      if (!seen || !['staff', 'reviewer'].includes(seen.relation)) return [];
      return rowsOf<TakenFile & { id: string }>(
        tx,
        `select d.id, u.storage_key as key, u.media_type as "mediaType", d.file_name as "fileName", u.size_bytes as size
         from document d join upload u on u.id = d.upload_id where d.id::text = any($2) and d.innovation_id = $3 and ${FETCHED_OF_CASE} order by d.id`,
        [evaluationId, documents, seen.innovationId],
      );
    });
  }
}

/** Pages with cited words, by their document; whatever was sent. */
const wantedPages = (criteria: Readonly<Record<string, unknown>>): Map<string, Set<number>> => {
  const wanted = new Map<string, Set<number>>();
  for (const answer of Object.values(criteria)) {
    const { citations } = Object(answer) as { citations?: unknown };
    for (const citation of Array.isArray(citations) ? (citations as unknown[]) : []) {
      const { document, page, quote } = Object(citation) as { document?: unknown; page?: unknown; quote?: unknown };
      if (typeof document !== 'string' || typeof page !== 'number' || typeof quote !== 'string' || inOneLine(quote) === '') continue;
      if (wanted.has(document)) wanted.get(document)!.add(page);
      else if (wanted.size < MOST_DOCUMENTS) wanted.set(document, new Set([page]));
    }
  }
  return wanted;
};
