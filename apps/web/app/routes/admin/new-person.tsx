import { redirect } from 'react-router';
import type { Route } from './+types/new-person';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Select } from '../../components/form/select.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PEOPLE, PERSON } from '../../texts/admin.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { loadDirectory } from './people/directory.server.ts';
import { CREATE_PERSON } from './people/mutations.ts';
import { loadOrganisations } from './people/organisations.server.ts';

/** The directory is read too: it is for administrators alone, and so is this page. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  await loadDirectory(request);
  return { organisations: await loadOrganisations(request), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const [displayName, email, organisationId] = [textOf(form, 'displayName'), textOf(form, 'email'), textOf(form, 'organisationId')];
  const empty = [...(displayName ? [] : [{ field: 'displayName', message: PERSON.needName }]), ...(organisationId ? [] : [{ field: 'organisationId', message: PERSON.needOrganisation }])];
  if (empty.length > 0) return refusedForm(form, empty);
  const sent = await send(request, CREATE_PERSON, { displayName, organisationId, ...(email ? { email } : {}), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/people/${sent.result.id}?done=added`) : refusedForm(form, sent.problems);
};

export default function NewPerson({ loaderData: { organisations, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={PERSON.newTitle} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/people">{PEOPLE.title}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['displayName', 'email', 'organisationId']} />
      <PageHeading>{PERSON.newTitle}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <FormFrame key={formKey} formKey={formKey}>
            <Input id="displayName" name="displayName" label={PERSON.displayName} defaultValue={valueOf(values, 'displayName')} error={problemWith(problems, 'displayName')} />
            <Input id="email" name="email" type="email" label={PERSON.email} hint={PERSON.emailHint} defaultValue={valueOf(values, 'email')} error={problemWith(problems, 'email')} />
            <Select
              id="organisationId"
              name="organisationId"
              label={PERSON.organisation}
              items={[{ value: '', text: PERSON.chooseOrganisation }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
              defaultValue={valueOf(values, 'organisationId')}
              error={problemWith(problems, 'organisationId')}
            />
            <Button>{PERSON.addButton}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
