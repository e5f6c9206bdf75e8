import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Select } from '../../components/form/select.tsx';
import { BackTo } from './back-to.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { MINE, NEW } from '../../texts/mine.ts';
import type { Route } from './+types/new';
import { saveAnswers } from './answers/save-answers.server.ts';
import { formUnder } from './answers/draft.server.ts';
import { PageTitle } from './page-title.tsx';
import { ErrorList, errorsBy } from './fields/error-list.tsx';

const CREATE = graphql(`
  mutation CreateInnovation($input: CreateInnovationInput!) {
    createInnovation(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

const CREATED = graphql(`
  query Created($id: String!) {
    innovation(id: $id) {
      form
      draftVersion
    }
  }
`);

const SIGNED_IN = graphql(`
  query SignedIn {
    me {
      organisationId
      organisation
      roles {
        role
        organisationId
        organisation
      }
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { me } = await load(request, SIGNED_IN);
  const held = me.roles.filter(({ role, organisationId }) => role === 'innovator' && organisationId !== null && organisationId !== me.organisationId);
  const others = held.map(({ organisationId, organisation }) => ({ value: organisationId ?? '', text: organisation ?? '' }));
  return { key: randomUUID(), organisations: others.length > 0 ? [{ value: me.organisationId, text: me.organisation }, ...new Map(others.map((one) => [one.value, one])).values()] : [] };
};

/** The name is the first answer of the form, so that nobody is asked for it twice. */
export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const name = String(form.get('name') ?? '').trim();
  const key = String(form.get('key'));
  const organisationId = String(form.get('organisationId') ?? '');
  if (!name) return data({ problems: [{ field: 'name', message: NEW.needed }], name, organisationId, key: randomUUID() }, { status: 422 });
  const created = await send(request, CREATE, { name, companyIds: [], ...(organisationId ? { organisationId } : {}), idempotencyKey: key });
  if (!created.ok) return data({ problems: created.problems, name, organisationId, key: randomUUID() }, { status: 422 });
  const { id } = created.result;
  const { innovation } = await load(request, CREATED, { id });
  if (innovation.draftVersion === 0)
    await saveAnswers(request, await formUnder(request, innovation.form), { innovationId: id, expectedVersion: 0, answers: { name }, key: `${key}-name` });
  throw redirect(`/innovations/${id}/answers?done=created`);
};

export default function New({ loaderData: { key, organisations }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  return (
    <>
      <PageTitle words={NEW.title} wrong={problems.length > 0} />
      <BackTo href="/innovations">{MINE.title}</BackTo>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          <PageHeading>{NEW.title}</PageHeading>
          <h2 className="nhsuk-heading-s">{NEW.before}</h2>
          <p>{NEW.text}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {NEW.need.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
          <FormFrame formKey={actionData?.key ?? key}>
            <Input id="name" name="name" label={NEW.name} labelSize="s" hint={NEW.hint} defaultValue={actionData?.name} error={errorsBy(problems)['name']} />
            {organisations.length > 0 ? (
              <Select id="organisationId" name="organisationId" label={NEW.organisation} items={organisations} defaultValue={actionData?.organisationId} error={errorsBy(problems)['organisationId']} />
            ) : null}
            <Button>{NEW.add}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
