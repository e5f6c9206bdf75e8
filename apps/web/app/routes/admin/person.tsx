import type { Route } from './+types/person';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PEOPLE } from '../../texts/admin.ts';
import { day } from '../../texts/dates.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { DoneBanner } from './done-banner.tsx';
import { actOnPerson } from './people/act-on-person.server.ts';
import { DeclarationHint } from './people/declaration-hint.tsx';
import { DisableForm } from './people/disable-form.tsx';
import { loadDirectory } from './people/directory.server.ts';
import { GrantForm } from './people/grant-form.tsx';
import { HeldRoles } from './people/held-roles.tsx';
import { loadOrganisations } from './people/organisations.server.ts';
import { SignInForms } from './people/sign-in-forms.tsx';
import { PROBLEMS } from '../../texts/problems.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [{ people, programmes }, organisations] = await Promise.all([loadDirectory(request), loadOrganisations(request)]);
  const person = people.find(({ id }) => id === params.personId);
  if (!person) throw new Response(PROBLEMS.noPerson, { status: 404 });
  const key = (): string => crypto.randomUUID();
  return { person, programmes, organisations: organisations.map(({ id, name }) => ({ id, name })), keys: { grant: key(), disable: key(), invite: key(), withdraw: key(), unlink: key(), revoke: person.roles.map(key) } };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnPerson(request, params.personId, await formOf(request));

export default function PersonPage({ loaderData: { person, programmes, organisations, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const invited = actionData && 'invited' in actionData ? actionData.invited : undefined;
  return (
    <>
      <PageTitle title={person.displayName} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/people">{PEOPLE.title}</BackLink>
      </div>
      <DoneBanner />
      <ProblemSummary key={keys.grant} problems={problems} fields={['role', 'programmeId', 'organisationId', 'confirm']} />
      <PageHeading caption={person.organisation}>{person.displayName}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {person.disabledAt ? <p>{PEOPLE.disabled(day(person.disabledAt))}</p> : null}
          {person.disabledAt ? null : <DeclarationHint state={person.declaration} />}
          <HeldRoles person={person} programmes={programmes} keys={keys.revoke} />
          {person.disabledAt ? null : (
            <>
              <SignInForms person={person} keys={keys} invited={invited} />
              <GrantForm programmes={programmes} organisations={organisations} formKey={keys.grant} values={values} problems={problems} />
              <DisableForm formKey={keys.disable} problems={problems} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
