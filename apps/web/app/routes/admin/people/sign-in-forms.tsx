import { InsetText } from '../../../components/content/inset-text.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { SIGNING_IN } from '../../../texts/admin.ts';
import { deadline } from '../../../texts/dates.ts';
import type { Person } from './directory.server.ts';

export interface Invited {
  link: string;
  expiresAt: string;
}

interface SignInFormsProps {
  person: Person;
  keys: { invite: string; withdraw: string; unlink: string };
  /** The link of an invitation that was just made: it is shown this once. */
  invited: Invited | undefined;
}

/** How somebody comes to sign in: accounts that are linked, and the invitation that links one. */
export function SignInForms({ person: { accounts, invitedUntil }, keys, invited }: SignInFormsProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{SIGNING_IN.title}</h2>
      {invited ? (
        <InsetText>
          <Input id="link" name="link" label={SIGNING_IN.link} hint={SIGNING_IN.linkHint(deadline(invited.expiresAt))} defaultValue={invited.link} readOnly code />
        </InsetText>
      ) : null}
      <p>{SIGNING_IN.accounts(accounts)}</p>
      {invitedUntil ? <p>{SIGNING_IN.open(deadline(invitedUntil))}</p> : null}
      <FormFrame key={keys.invite} formKey={keys.invite}>
        <Button name="intent" value="invite" variant="secondary" small>
          {invitedUntil ? SIGNING_IN.again : SIGNING_IN.invite}
        </Button>
      </FormFrame>
      {invitedUntil ? (
        <FormFrame key={keys.withdraw} formKey={keys.withdraw}>
          <Button name="intent" value="withdraw" variant="secondary" small>
            {SIGNING_IN.withdraw}
          </Button>
        </FormFrame>
      ) : null}
      {accounts > 0 ? (
        <FormFrame key={keys.unlink} formKey={keys.unlink}>
          <p>{SIGNING_IN.unlinkWords}</p>
          <Button name="intent" value="unlink" variant="warning" small>
            {SIGNING_IN.unlink}
          </Button>
        </FormFrame>
      ) : null}
    </>
  );
}
