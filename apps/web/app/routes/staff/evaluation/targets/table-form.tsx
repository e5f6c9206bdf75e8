import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { FileUpload } from '../../../../components/form/file-upload.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { TARGETS } from '../../../../texts/staff-targets.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';

/** A table of organisations, each with a day of its own. */
export const TableForm = ({ formKey, problems }: { formKey: string; problems: readonly Problem[] | undefined }) => (
  <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
    <h2 className="nhsuk-heading-m">{TARGETS.upload}</h2>
    <Details summary={TARGETS.how}>
      <p>{TARGETS.columns}</p>
      <ul>
        {TARGETS.columnWords.map(([column, words]) => (
          <li key={column}>
            <strong>{column}</strong>: {words}
          </li>
        ))}
      </ul>
      <p>{TARGETS.columnsMore}</p>
    </Details>
    <FileUpload id="file" name="file" label={TARGETS.file} labelSize="s" hint={TARGETS.fileHint} accept=".csv,.txt" error={problemWith(problems, 'file')} />
    <Button name="intent" value="upload" variant="secondary">
      {TARGETS.sendFile}
    </Button>
  </FormFrame>
);
