import type { Route } from './+types/invite';
import { ButtonLink } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { useService } from '../../root.tsx';
import { load } from '../../session/api.server.ts';
import { serviceIn } from '../../shell/title.ts';
import { deadline } from '../../texts/dates.ts';
import { INVITE } from '../../texts/sign-in.ts';

const INVITATION = graphql(`
  query SignInInvitation($token: String!) {
    signInInvitation(token: $token) {
      expiresAt
    }
  }
`);

export const loader = async ({ request, params: { token } }: Route.LoaderArgs) => ({ token, invitation: (await load(request, INVITATION, { token })).signInInvitation });

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [{ title: loaderData?.invitation ? INVITE.title(serviceIn(matches)) : INVITE.over }];

export default function Invite({ loaderData: { token, invitation } }: Route.ComponentProps) {
  const service = useService();
  if (!invitation)
    return (
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{INVITE.over}</PageHeading>
          <p>{INVITE.overWords}</p>
          <p>
            <a href="/sign-in">{INVITE.signIn}</a>
          </p>
        </div>
      </div>
    );
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{INVITE.title(service)}</PageHeading>
        <p>{INVITE.lead(service)}</p>
        <p>{INVITE.once(deadline(invitation.expiresAt))}</p>
        <ButtonLink href={`/sign-in/start?invitation=${encodeURIComponent(token)}&return=${encodeURIComponent('/account')}`} variant="login">
          {INVITE.button}
        </ButtonLink>
      </div>
    </div>
  );
}
