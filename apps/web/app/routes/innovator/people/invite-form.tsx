import { InsetText } from '../../../components/content/inset-text.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { deadline } from '../../../texts/dates.ts';
import { TEAM } from '../../../texts/team.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface InviteFormProps {
  formKey: string;
  values?: FormValues;
  problems?: readonly Problem[];
  /** The link of an invitation that was just made: it is shown this once. */
  invited?: { link: string; expiresAt: string };
}

/** The owner invites somebody by name and address. */
export const InviteForm = ({ formKey, values, problems, invited }: InviteFormProps) => (
  <>
    <h2 className="nhsuk-heading-m">{TEAM.invite}</h2>
    {invited ? (
      <InsetText>
        <Input id="link" name="link" label={TEAM.link} hint={TEAM.linkHint(deadline(invited.expiresAt))} defaultValue={invited.link} readOnly code />
      </InsetText>
    ) : null}
    <p>{TEAM.inviteText}</p>
    <FormFrame key={formKey} formKey={formKey}>
      <Input id="name" name="name" label={TEAM.whoName} autoComplete="off" defaultValue={valueOf(values, 'name')} error={problemWith(problems, 'name')} maxLength={200} />
      <Input id="address" name="address" type="email" label={TEAM.address} hint={TEAM.addressHint} autoComplete="off" spellCheck={false} defaultValue={valueOf(values, 'address')} error={problemWith(problems, 'address')} />
      <Radios id="access" name="access" label={TEAM.whichRight} labelSize="s" defaultValue={valueOf(values, 'access')} error={problemWith(problems, 'access')} items={[...TEAM.rights]} />
      <Button>{TEAM.send}</Button>
    </FormFrame>
  </>
);
