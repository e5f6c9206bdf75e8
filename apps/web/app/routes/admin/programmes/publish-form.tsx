import { Button } from '../../../components/form/button.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PUBLISH } from '../../../texts/admin.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Pack } from './programmes.server.ts';

interface PublishFormProps {
  packs: readonly Pack[];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[];
  /** The text of a definition that was uploaded already. */
  kept: string;
}

/** Publishes a pack or an uploaded definition; trying it on the live evaluations comes first. */
export function PublishForm({ packs, formKey, values, problems, kept }: PublishFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
      <h2 className="nhsuk-heading-m">{PUBLISH.title}</h2>
      <p>{PUBLISH.lead}</p>
      <input type="hidden" name="kept" value={kept} />
      <Radios
        id="source"
        name="source"
        label={PUBLISH.source}
        labelSize="s"
        defaultValue={valueOf(values, 'source')}
        error={problemWith(problems, 'source')}
        items={[
          {
            value: 'pack',
            label: PUBLISH.pack,
            conditional: (
              <Select
                id="pack"
                name="pack"
                label={PUBLISH.packLabel}
                items={[{ value: '', text: PUBLISH.choosePack }, ...packs.map(({ pin, title }) => ({ value: pin, text: `${title} (${pin})` }))]}
                defaultValue={valueOf(values, 'pack')}
                error={problemWith(problems, 'pack')}
              />
            ),
          },
          { value: 'file', label: PUBLISH.file, conditional: <FileUpload id="file" name="file" accept=".json,application/json" label={PUBLISH.fileLabel} hint={PUBLISH.fileHint} error={problemWith(problems, 'file')} /> },
        ]}
      />
      <div className="nhsuk-button-group">
        <Button name="intent" value="dry-run" variant="secondary">
          {PUBLISH.dryRun}
        </Button>
        <Button name="intent" value="publish">
          {PUBLISH.publish}
        </Button>
      </div>
    </FormFrame>
  );
}
