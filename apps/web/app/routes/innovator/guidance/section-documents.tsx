import { Card } from '../../../components/content/card.tsx';
import { day } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DTAC_SECTION } from '../../../texts/dtac-section.ts';

interface SectionDocumentsProps {
  innovation: string;
  kinds: readonly string[];
  documents: readonly { kind: string; fileName: string; validUntil: string | null }[];
}

/** The documents that a section asks for, and which of them are attached: they stand with the other documents. */
export const SectionDocuments = ({ innovation, kinds, documents }: SectionDocumentsProps) => (
  <Card heading={DTAC_SECTION.documents} headingSize="m" headingLevel={2}>
    <ul className="nhsuk-list">
      {kinds.map((kind) => {
        const found = documents.filter((document) => document.kind === kind);
        return (
          <li key={kind}>
            {DOCUMENT_KINDS[kind] ?? kind}: {found.length > 0 ? found.map(({ fileName, validUntil }) => (validUntil ? `${fileName} (${DTAC_SECTION.until(day(validUntil))})` : fileName)).join(', ') : DTAC_SECTION.notAttached}
          </li>
        );
      })}
    </ul>
    <p>
      <a href={`/innovations/${innovation}/documents`}>{DTAC_SECTION.documentsNext}</a>
    </p>
  </Card>
);
