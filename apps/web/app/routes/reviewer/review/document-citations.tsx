import { Details } from '../../../components/content/details.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { SCORING } from '../../../texts/review-writing.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { TypedAnswer } from './typed-answer.ts';

export interface CitedDocument {
  /** `id#page`, as the form sends it. */
  value: string;
  name: string;
  page: number;
}

interface DocumentCitationsProps {
  documents: readonly { id: string; fileName: string }[];
  cited: readonly CitedDocument[];
  typed: TypedAnswer;
  problems: readonly Problem[] | undefined;
}

/** Pages of documents that the reasons cite: those kept, and one more. */
export function DocumentCitations({ documents, cited, typed, problems }: DocumentCitationsProps) {
  if (documents.length === 0 && cited.length === 0) return null;
  const badPage = problemWith(problems, 'page');
  return (
    <>
      {cited.length > 0 ? (
        <Checkboxes
          id="cited-documents"
          name="cite-document"
          label={SCORING.citedDocuments}
          small
          items={cited.map(({ value, name, page }) => ({ value, label: SCORING.citedPage(name, page) }))}
          defaultValues={typed.documents}
        />
      ) : null}
      <Details summary={SCORING.citeDocument} open={Boolean(badPage)}>
        <Select
          id="document"
          name="document"
          label={SCORING.document}
          hint={SCORING.citeOne}
          defaultValue={typed.document}
          items={[{ value: '', text: SCORING.chooseDocument }, ...documents.map(({ id, fileName }) => ({ value: id, text: fileName }))]}
        />
        <Input id="page" name="page" label={SCORING.page} width={4} inputMode="numeric" defaultValue={typed.page} error={badPage} />
      </Details>
    </>
  );
}
