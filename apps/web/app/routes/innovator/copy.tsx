import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { COPY } from '../../texts/mine.ts';
import { REASONS } from '../staff/frame/fragments.ts';
import type { Route } from './+types/copy';
import { draftOf } from './answers/draft.server.ts';
import { BackTo } from './back-to.tsx';
import { ErrorList, errorsBy } from './fields/error-list.tsx';
import { PageTitle } from './page-title.tsx';

const COPIED = graphql(`
  mutation CopyInnovation($input: CopyInnovationInput!) {
    copyInnovation(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        ...Reasons
      }
    }
  }
`, [REASONS]);

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation } = await draftOf(request, params.id);
  if (innovation.access !== 'owner') throw new Response('', { status: 403 });
  return { id: innovation.id, name: innovation.name, version: innovation.draftVersion, key: randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const name = String(form.get('name') ?? '').trim();
  const refuse = (problems: { field?: string; message: string }[]) => data({ problems, name, key: randomUUID() }, { status: 422 });
  if (!name) return refuse([{ field: 'name', message: COPY.needed }]);
  const copied = await send(request, COPIED, { innovationId: params.id, name, expectedVersion: Number(form.get('version')), idempotencyKey: String(form.get('key')) });
  if (!copied.ok) return refuse(copied.problems);
  throw redirect(`/innovations/${copied.result.id}/answers?done=copied`);
};

export default function Copy({ loaderData: { id, name, version, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  return (
    <>
      <PageTitle words={COPY.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          <PageHeading caption={name}>{COPY.title}</PageHeading>
          <p>{COPY.text}</p>
          <FormFrame formKey={actionData?.key ?? key}>
            <input type="hidden" name="version" value={version} />
            <Input id="name" name="name" label={COPY.name} labelSize="s" defaultValue={actionData?.name ?? ''} error={errorsBy(problems)['name']} />
            <Button>{COPY.button}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
