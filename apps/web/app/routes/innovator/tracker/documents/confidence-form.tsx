import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DOCUMENT_CONFIDENCE as WORDS } from '../../../../texts/confidence-of-documents.ts';
import { DOCUMENT_KINDS } from '../../../../texts/document-kinds.ts';

interface ConfidenceFormProps {
  formKey: string;
  documents: readonly { id: string; fileName: string; kind: string; inConfidence: boolean }[];
  /** What was chosen, where the form comes back. */
  given?: string | undefined;
  error?: string | undefined;
}

/** Says of one document whether it is commercial in confidence; closed at first. */
export const ConfidenceForm = ({ formKey, documents, given, error }: ConfidenceFormProps) => (
  <Details summary={WORDS.heading} open={error !== undefined}>
    <FormFrame formKey={formKey} encType="multipart/form-data">
      <p>{WORDS.text}</p>
      <p>{WORDS.byAnswer}</p>
      <Select
        id="confidence"
        name="confidence"
        label={WORDS.which}
        items={documents.map(({ id, fileName, kind, inConfidence }) => ({ value: id, text: `${fileName} (${DOCUMENT_KINDS[kind] ?? kind})${inConfidence ? `: ${WORDS.marked}` : ''}` }))}
        defaultValue={given}
      />
      <Radios
        id="in-confidence"
        name="in-confidence"
        label={WORDS.isIt}
        labelSize="s"
        items={[
          { value: 'yes', label: WORDS.yes },
          { value: 'no', label: WORDS.no },
        ]}
        error={error}
      />
      <Button variant="secondary">{WORDS.choose}</Button>
    </FormFrame>
  </Details>
);
