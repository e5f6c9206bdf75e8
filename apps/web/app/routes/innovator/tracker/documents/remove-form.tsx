import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DOCUMENT_KINDS } from '../../../../texts/document-kinds.ts';
import { DOCUMENTS } from '../../../../texts/tracker.ts';

/** Takes one document out of what is sent next, closed at first. */
export const RemoveForm = ({ formKey, removable }: { formKey: string; removable: readonly { id: string; fileName: string; kind: string }[] }) => (
  <Details summary={DOCUMENTS.remove}>
    <FormFrame formKey={formKey} encType="multipart/form-data">
      <p>{DOCUMENTS.removeText}</p>
      <Select id="remove" name="remove" label={DOCUMENTS.removeWhich} items={removable.map(({ id, fileName, kind }) => ({ value: id, text: `${fileName} (${DOCUMENT_KINDS[kind] ?? kind})` }))} />
      <Button variant="secondary">{DOCUMENTS.removeIt}</Button>
    </FormFrame>
  </Details>
);
