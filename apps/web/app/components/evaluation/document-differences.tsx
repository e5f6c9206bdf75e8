import { DIFFERENCES as WORDS } from '../../texts/differences.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { SummaryList } from '../content/summary-list.tsx';
import { SentFile, type SentDocument } from './sent-documents.tsx';

export interface ChangedDocuments {
  added: readonly SentDocument[];
  removed: readonly SentDocument[];
  replaced: readonly { then: SentDocument; now: SentDocument }[];
  marked: readonly { then: SentDocument; now: SentDocument }[];
}

const kindOf = ({ kind }: SentDocument): string => DOCUMENT_KINDS[kind] ?? kind;

/** What two revisions were sent with otherwise: each document with what became of it, and the way to both files. */
export const DocumentDifferences = ({ changed: { added, removed, replaced, marked }, from, to }: { changed: ChangedDocuments; from: number; to: number }) => {
  const rows = [
    ...replaced.map(({ then, now }) => ({
      key: kindOf(now),
      value: (
        <>
          {WORDS.replaced}: <SentFile document={then} /> {WORDS.by} <SentFile document={now} />
        </>
      ),
    })),
    ...added.map((one) => ({ key: kindOf(one), value: <>{WORDS.added}: <SentFile document={one} /></> })),
    ...marked.map(({ now }) => ({ key: kindOf(now), value: <>{now.inConfidence ? WORDS.marked : WORDS.unmarked}: <SentFile document={now} /></> })),
    ...removed.map((one) => ({ key: kindOf(one), value: <>{WORDS.removed}: <SentFile document={one} /></> })),
  ];
  return from === to ? null : (
    <>
      <h2 className="nhsuk-heading-m">{WORDS.documents(rows.length, from, to)}</h2>
      {rows.length > 0 ? <SummaryList rows={rows.map((row) => ({ ...row, keyWidth: 'one-third' as const }))} /> : null}
    </>
  );
};
