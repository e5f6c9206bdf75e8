import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { load } from '../../session/api.server.ts';
import { formOf, send } from '../../session/form.server.ts';
import { whoIs } from '../../session/who.server.ts';
import { titled } from '../../shell/title.ts';
import { JOIN } from '../../texts/team.ts';
import type { Route } from './+types/team-invitation';
import { AnswerInvitation } from './answer-invitation.tsx';
import { ACCEPT, DECLINE, TEAM_INVITATION } from './team-invitation.server.ts';
import { InvitationNotice } from './invitation-notice.tsx';

/** A token holds dots; an id does not. Whoever has only an id signs in as always. */
const isToken = (invitation: string): boolean => invitation.includes('.');

export const loader = async ({ request, params: { invitation } }: Route.LoaderArgs) => {
  if (isToken(invitation) && !(await whoIs(request))) return { found: null, signIn: invitation, key: '' };
  const { teamInvitation } = await load(request, TEAM_INVITATION, { invitation });
  return { found: teamInvitation, signIn: null, key: randomUUID() as string };
};

export const action = async ({ request, params: { invitation } }: Route.ActionArgs) => {
  const form = await formOf(request);
  const idempotencyKey = String(form.get('key'));
  if (form.get('answer') === 'decline') {
    const sent = await send(request, DECLINE, { invitation, idempotencyKey });
    return sent.ok ? { declined: true, problems: [] } : data({ declined: false, problems: sent.problems }, { status: 422 });
  }
  const sent = await send(request, ACCEPT, { invitation, idempotencyKey });
  if (sent.ok) throw redirect(`/innovations/${sent.result.id}/people?done=joined`);
  return data({ declined: false, problems: sent.problems }, { status: 422 });
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  titled(matches, loaderData?.found ? JOIN.title(loaderData.found.innovationName) : loaderData?.signIn ? JOIN.signInTitle : JOIN.over),
];

export default function TeamInvitation({ loaderData: { found, signIn, key }, actionData }: Route.ComponentProps) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        {actionData?.declined || !found ? (
          <InvitationNotice declined={Boolean(actionData?.declined)} signIn={signIn} />
        ) : (
          <AnswerInvitation invitation={found} formKey={key} problems={actionData?.problems ?? []} />
        )}
      </div>
    </div>
  );
}
