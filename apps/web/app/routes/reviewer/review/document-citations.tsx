import { Details } from '../../../components/content/details.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { SCORING } from '../../../texts/review-writing.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { CitedPage } from './cited-page.tsx';
import { quoteField } from './quote-field.ts';
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
  /** The address of the page. */
  at: string;
  typed: TypedAnswer;
  problems: readonly Problem[] | undefined;
}

/** Pages of documents that the reasons cite: those kept, and one more. */
export function DocumentCitations({ documents, cited, at, typed, problems }: DocumentCitationsProps) {
  if (documents.length === 0 && cited.length === 0) return null;
  const badPage = problemWith(problems, 'page');
  return (
    <>
      {cited.length > 0 ? (
        <Fieldset legend={SCORING.citedDocuments} legendSize="s">
          {cited.map((one) => (
            <CitedPage key={one.value} cited={one} at={at} ticked={typed.documents.includes(one.value)} words={typed.quotes[one.value] ?? ''} problem={problemWith(problems, quoteField(one.value))} />
          ))}
        </Fieldset>
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
