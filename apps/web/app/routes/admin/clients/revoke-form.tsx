import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { CLIENTS } from '../../../texts/clients.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface RevokeFormProps {
  client: { id: string; name: string };
  formKey: string;
  problems: readonly Problem[] | undefined;
}

/** Revokes a machine client, once it is confirmed. */
export function RevokeForm({ client: { id, name }, formKey, problems }: RevokeFormProps) {
  const refused = problemWith(problems, `confirm-${id}`);
  const summary = (
    <>
      {CLIENTS.revoke}
      <span className="nhsuk-u-visually-hidden">{CLIENTS.ofClient(name)}</span>
    </>
  );
  return (
    <Details summary={summary} open={Boolean(refused)}>
      <p>{CLIENTS.revokeWords}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <input type="hidden" name="clientId" value={id} />
        <Checkboxes id={`confirm-${id}`} name="confirm" label={CLIENTS.revoke} labelHidden items={[{ value: 'yes', label: CLIENTS.revokeConfirm }]} error={refused} />
        <Button variant="warning" small>
          {CLIENTS.revokeButton}
          <span className="nhsuk-u-visually-hidden">{CLIENTS.ofClient(name)}</span>
        </Button>
      </FormFrame>
    </Details>
  );
}
