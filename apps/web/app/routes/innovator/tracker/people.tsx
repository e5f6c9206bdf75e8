import { InsetText } from '../../../components/content/inset-text.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { day } from '../../../texts/dates.ts';
import { TEAM } from '../../../texts/team.ts';
import { actOnInvitations } from '../people/act-on-team.server.ts';
import { InviteForm } from '../people/invite-form.tsx';
import { OpenInvitations } from '../people/open-invitations.tsx';
import { teamOf } from '../people/team.server.ts';
import { TeamTable } from '../people/team-table.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/people';
import { InnovationFrame } from './innovation-frame.tsx';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [{ frame }, team] = await Promise.all([trackedOf(request, params.id), teamOf(request, params.id)]);
  const key = (): string => crypto.randomUUID();
  return { frame, team, done: new URL(request.url).searchParams.get('done') ?? '', keys: { invite: key(), withdraw: key() } };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnInvitations(request, params.id, await formOf(request));

export default function PeoplePage({ loaderData: { frame, team, done, keys }, actionData }: Route.ComponentProps) {
  const { people, invitations, me, owns } = team;
  const { problems = [], values } = actionData ?? {};
  const invited = actionData && 'invited' in actionData ? actionData.invited : undefined;
  const own = people.find(({ id }) => id === me);
  return (
    <InnovationFrame frame={frame} page="people">
      <PageTitle words={TEAM.title} about={frame.name} wrong={problems.length > 0} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          {TEAM.done[done] && !actionData ? <NotificationBanner variant="success" heading={TEAM.done[done]} /> : null}
          <PageHeading>{TEAM.title}</PageHeading>
          <p>{TEAM.text}</p>
          {own?.madeOwnerAt && own.madeOwnerBy ? (
            <InsetText>
              <p>{TEAM.madeOwner(own.madeOwnerBy, day(own.madeOwnerAt))}</p>
            </InsetText>
          ) : null}
          <TeamTable id={frame.id} people={people} me={me} owns={owns} />
          <OpenInvitations invitations={invitations} owns={owns} formKey={keys.withdraw} />
          {owns ? <InviteForm formKey={keys.invite} values={values} problems={problems} invited={invited} /> : <p>{TEAM.owner}</p>}
        </div>
      </div>
    </InnovationFrame>
  );
}
