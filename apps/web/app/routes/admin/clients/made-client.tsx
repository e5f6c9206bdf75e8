import { ButtonLink } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { NEW_CLIENT } from '../../../texts/clients.ts';
import { deadline } from '../../../texts/dates.ts';

export interface Made {
  name: string;
  token: string;
  expiresAt: string;
}

/** The token of a machine client that was just made, this once. */
export function MadeClient({ made: { name, token, expiresAt } }: { made: Made }) {
  return (
    <>
      <PageHeading>{NEW_CLIENT.made(name)}</PageHeading>
      <Input id="token" name="token" label={NEW_CLIENT.token} hint={NEW_CLIENT.tokenHint(deadline(expiresAt))} defaultValue={token} readOnly code autoComplete="off" spellCheck={false} />
      <ButtonLink href="/clients">{NEW_CLIENT.back}</ButtonLink>
    </>
  );
}
