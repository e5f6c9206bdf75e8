import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MEMBER, TEAM } from '../../../texts/team.ts';
import type { Member } from './team.server.ts';

/** What the owner may do with a member: change their right, make them the owner, remove them. */
export const MemberForms = ({ member: { access, displayName }, keys }: { member: Member; keys: { right: string; owner: string; remove: string } }) => (
  <>
    <FormFrame formKey={keys.right}>
      <Radios id="access" name="access" label={TEAM.right} labelSize="m" defaultValue={access} items={[...TEAM.rights]} />
      <Button name="intent" value="right">
        {MEMBER.save}
      </Button>
    </FormFrame>
    {access === 'edit' ? (
      <FormFrame formKey={keys.owner}>
        <h2 className="nhsuk-heading-m">{MEMBER.ownerHeading}</h2>
        <p>{MEMBER.ownerText(displayName)}</p>
        <Button name="intent" value="transfer" variant="secondary">
          {MEMBER.makeOwner(displayName)}
        </Button>
      </FormFrame>
    ) : null}
    <FormFrame formKey={keys.remove}>
      <h2 className="nhsuk-heading-m">{MEMBER.removeHeading}</h2>
      <p>{MEMBER.removeText}</p>
      <Button name="intent" value="remove" variant="warning">
        {MEMBER.remove(displayName)}
      </Button>
    </FormFrame>
  </>
);
