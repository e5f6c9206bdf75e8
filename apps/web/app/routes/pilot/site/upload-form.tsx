import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { Input } from '../../../components/form/input.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { UPLOAD } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Measure } from '../pilot/pilot.server.ts';

interface UploadFormProps {
  measures: readonly Measure[];
  /** The mark of the rows of the file just sent that wait to be confirmed, or null. */
  confirm: string | null;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** A file of many months, as a spreadsheet saves it. */
export const UploadForm = ({ measures, confirm, formKey, values, problems }: UploadFormProps) => (
  <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
    <h2 className="nhsuk-heading-m">{UPLOAD.heading}</h2>
    <Details summary={UPLOAD.how}>
      <p>{UPLOAD.columns}</p>
      <ul>
        {UPLOAD.columnWords.map(([column, words]) => (
          <li key={column}>
            <strong>{column}</strong>: {words}
          </li>
        ))}
      </ul>
      <p>{UPLOAD.missing}</p>
      <p>{UPLOAD.measures}</p>
      <ul>
        {measures.map(({ id, name, unit }) => (
          <li key={id}>
            {name} ({unit})
          </li>
        ))}
      </ul>
    </Details>
    <FileUpload id="file" name="file" label={UPLOAD.label} labelSize="s" hint={UPLOAD.hint} accept=".csv,.xlsx" error={problemWith(problems, 'file')} />
    <Input id="uploadReason" name="uploadReason" label={UPLOAD.reason} labelSize="s" hint={UPLOAD.reasonHint} defaultValue={valueOf(values, 'uploadReason')} error={problemWith(problems, 'uploadReason')} />
    {confirm ? <Checkboxes id="uploadConfirmed" name="uploadConfirmed" label={UPLOAD.confirm} labelSize="s" hint={UPLOAD.confirmHint} items={[{ value: confirm, label: UPLOAD.confirmed }]} /> : null}
    <Button name="intent" value="upload" variant="secondary">
      {UPLOAD.button}
    </Button>
  </FormFrame>
);
