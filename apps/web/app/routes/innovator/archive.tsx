import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button, ButtonLink } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { ARCHIVE } from '../../texts/archive.ts';
import { REASONS } from '../staff/frame/fragments.ts';
import type { Route } from './+types/archive';
import { draftOf } from './answers/draft.server.ts';
import { BackTo } from './back-to.tsx';
import { ErrorList } from './fields/error-list.tsx';
import { PageTitle } from './page-title.tsx';

const ARCHIVED = graphql(`
  mutation ArchiveInnovation($input: ArchiveInnovationInput!) {
    archiveInnovation(input: $input) {
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

const RESTORED = graphql(`
  mutation RestoreInnovation($input: RestoreInnovationInput!) {
    restoreInnovation(input: $input) {
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
  if (innovation.access !== 'owner' && !innovation.archived?.mayRestore) throw new Response('', { status: 403 });
  return { id: innovation.id, name: innovation.name, reference: innovation.reference, archived: innovation.archived !== null, key: randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const restores = form.get('intent') === 'restore';
  const input = { innovationId: params.id, idempotencyKey: String(form.get('key')) };
  const sent = restores ? await send(request, RESTORED, input) : await send(request, ARCHIVED, input);
  if (!sent.ok) return data({ problems: sent.problems, key: randomUUID() }, { status: 422 });
  throw redirect(restores ? `/innovations/${params.id}?done=unarchived` : '/innovations?done=archived');
};

/** Asks the owner once more before an innovation goes into the archive, or comes out of it. */
export default function Archive({ loaderData: { id, name, reference, archived, key }, actionData }: Route.ComponentProps) {
  const words = archived ? ARCHIVE.restoring : ARCHIVE.archiving;
  return (
    <>
      <PageTitle words={words.title} about={name} wrong={Boolean(actionData)} />
      <BackTo href={`/innovations/${id}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={actionData?.problems ?? []} />
          <PageHeading caption={`${reference} ${name}`}>{words.title}</PageHeading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <FormFrame formKey={actionData?.key ?? key}>
            <input type="hidden" name="intent" value={archived ? 'restore' : 'archive'} />
            <div className="nhsuk-button-group">
              <Button>{words.confirm}</Button>
              <ButtonLink href={`/innovations/${id}`} variant="secondary">
                {words.keep}
              </ButtonLink>
            </div>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
