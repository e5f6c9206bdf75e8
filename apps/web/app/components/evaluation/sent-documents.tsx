import { SENT_DOCUMENTS as WORDS } from '../../texts/documents.ts';
import { day } from '../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { fileSize } from '../../texts/file-size.ts';
import { Table } from '../content/table.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';

export interface SentDocument {
  id: string;
  kind: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  validUntil: string | null;
  version: number;
  replaces: readonly string[];
  inConfidence: boolean;
}

/** What a revision was sent with: it can be fetched for ever, whatever became of it since. */
export const SentDocuments = ({ documents }: { documents: readonly SentDocument[] }) => (
  <section id="sent-documents" aria-labelledby="sent-documents-heading">
    <h2 className="nhsuk-heading-m" id="sent-documents-heading">
      {WORDS.heading}
    </h2>
    {documents.length > 0 ? (
      <Table
        caption={WORDS.caption}
        captionHidden
        cards
        firstCellIsHeader
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          { key: 'file', header: WORDS.file, cell: (one) => <SentFile document={one} /> },
          { key: 'kind', header: WORDS.kind, cell: ({ kind }) => DOCUMENT_KINDS[kind] ?? kind },
          { key: 'version', header: WORDS.version, numeric: true, cell: ({ version }) => version },
          { key: 'until', header: WORDS.validUntil, cell: ({ validUntil }) => (validUntil ? day(validUntil) : WORDS.noEnd) },
        ]}
      />
    ) : (
      <p>{WORDS.none}</p>
    )}
  </section>
);

/** The way to a document that was sent, with its size and its mark. */
export const SentFile = ({ document: { id, fileName, sizeBytes, inConfidence } }: { document: Pick<SentDocument, 'id' | 'fileName' | 'sizeBytes' | 'inConfidence'> }) => (
  <>
    <a className="wm-file-name" href={`/documents/${id}/file`}>{fileName}</a> ({fileSize(sizeBytes)}) {inConfidence ? <ConfidenceMark /> : null}
  </>
);
