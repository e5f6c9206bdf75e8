import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { CONFIDENCE } from '../../../../texts/confidence.ts';
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
  <Details summary={CONFIDENCE.documents} open={error !== undefined}>
    <FormFrame formKey={formKey} encType="multipart/form-data">
      <p>{CONFIDENCE.documentsText}</p>
      <p>{CONFIDENCE.documentsDefault}</p>
      <Select
        id="confidence"
        name="confidence"
        label={CONFIDENCE.which}
        items={documents.map(({ id, fileName, kind, inConfidence }) => ({ value: id, text: `${fileName} (${DOCUMENT_KINDS[kind] ?? kind})${inConfidence ? `: ${CONFIDENCE.tag.toLowerCase()}` : ''}` }))}
        defaultValue={given}
      />
      <Radios
        id="in-confidence"
        name="in-confidence"
        label={CONFIDENCE.isIt}
        labelSize="s"
        items={[
          { value: 'yes', label: CONFIDENCE.yes },
          { value: 'no', label: CONFIDENCE.no },
        ]}
        error={error}
      />
      <Button variant="secondary">{CONFIDENCE.choose}</Button>
    </FormFrame>
  </Details>
);
