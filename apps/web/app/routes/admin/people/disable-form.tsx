import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PERSON } from '../../../texts/admin.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

/** Shuts somebody out, once it is confirmed. */
export function DisableForm({ formKey, problems }: { formKey: string; problems: readonly Problem[] | undefined }) {
  const refused = problemWith(problems, 'confirm');
  return (
    <Details summary={PERSON.disable} open={Boolean(refused)}>
      <p>{PERSON.disableWords}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <Checkboxes id="confirm" name="confirm" label={PERSON.disable} labelHidden items={[{ value: 'yes', label: PERSON.disableConfirm }]} error={refused} />
        <Button name="intent" value="disable" variant="warning">
          {PERSON.disableButton}
        </Button>
      </FormFrame>
    </Details>
  );
}
