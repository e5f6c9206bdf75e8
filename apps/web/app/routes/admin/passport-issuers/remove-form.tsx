import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ISSUERS } from '../../../texts/passport.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface RemoveFormProps {
  issuer: { id: string; name: string };
  formKey: string;
  problems: readonly Problem[] | undefined;
}

/** Removes a key, once it is confirmed. */
export function RemoveForm({ issuer: { id, name }, formKey, problems }: RemoveFormProps) {
  const refused = problemWith(problems, `confirm-${id}`);
  const summary = (
    <>
      {ISSUERS.remove}
      <span className="nhsuk-u-visually-hidden">{ISSUERS.of(name)}</span>
    </>
  );
  return (
    <Details summary={summary} open={Boolean(refused)}>
      <p>{ISSUERS.removeWords}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <input type="hidden" name="issuerId" value={id} />
        <Checkboxes id={`confirm-${id}`} name="confirm" label={ISSUERS.remove} labelHidden items={[{ value: 'yes', label: ISSUERS.confirm }]} error={refused} />
        <Button variant="warning" small>
          {ISSUERS.removeButton}
          <span className="nhsuk-u-visually-hidden">{ISSUERS.of(name)}</span>
        </Button>
      </FormFrame>
    </Details>
  );
}
