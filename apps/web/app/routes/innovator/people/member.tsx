import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { MEMBER } from '../../../texts/team.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { BackTo } from '../back-to.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/member';
import { actOnMember } from './act-on-team.server.ts';
import { LeaveForm } from './leave-form.tsx';
import { MemberForms } from './member-forms.tsx';
import { teamOf } from './team.server.ts';

/** Of oneself: the way out. Of others: for the owner. An owner is not changed here. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { people, me, owns, name, reference } = await teamOf(request, params.id);
  const member = people.find(({ id }) => id === params.personId);
  const own = member?.id === me;
  if (!member || member.access === 'owner' || !(own || owns)) throw new Response(PROBLEMS.noPerson, { status: 404 });
  const key = (): string => crypto.randomUUID();
  return { innovation: { id: params.id, name, reference }, member, own, keys: { right: key(), owner: key(), remove: key() } };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnMember(request, params.id, params.personId, await formOf(request));

export default function MemberPage({ loaderData: { innovation, member, own, keys }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const title = own ? MEMBER.own : MEMBER.title(member.displayName);
  return (
    <>
      <PageTitle words={title} about={innovation.name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${innovation.id}/people`}>{MEMBER.back}</BackTo>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems.map(({ message }) => ({ message }))} />
          <PageHeading caption={`${innovation.reference} ${innovation.name}`}>{title}</PageHeading>
          {own ? <LeaveForm formKey={keys.remove} /> : <MemberForms member={member} keys={keys} />}
        </div>
      </div>
    </>
  );
}
