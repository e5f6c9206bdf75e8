import type { Route } from './+types/programme';
import { Tag } from '../../components/content/tag.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { PROGRAMMES, PUBLISH } from '../../texts/admin.ts';
import { PROGRAMME_CONTACT } from '../../texts/programme-contact.ts';
import { MAKE_EXERCISE } from '../../texts/exercises.ts';
import { MOVES } from '../../texts/moves.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { DoneBanner } from './done-banner.tsx';
import { actOnProgramme } from './programmes/act-on-programme.server.ts';
import { DryRunTable } from './programmes/dry-run-table.tsx';
import { loadProgramme } from './programmes/programmes.server.ts';
import { PublishForm } from './programmes/publish-form.tsx';
import { RefusedPlaces } from './programmes/refused-places.tsx';
import { VersionTable } from './programmes/version-table.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadProgramme(request, params.programmeId);
  return { ...read, formKey: crypto.randomUUID() as string, keys: read.programme.pipelines.map(() => crypto.randomUUID() as string) };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnProgramme(request, params.programmeId, await formOf(request));

export default function ProgrammePage({ loaderData: { programme, mayPublish, mayDescribe, mayMakeExercises, packs, formKey, keys }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const placed = problems.filter(({ at }) => at !== undefined);
  return (
    <>
      <PageTitle title={programme.name} refused={problems.length > 0} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/programmes">{PROGRAMMES.title}</BackLink>
      </div>
      <DoneBanner />
      <ProblemSummary key={formKey} problems={placed.length > 0 ? [{ field: 'refusals', message: PUBLISH.refusals(placed.length) }, ...problems.filter(({ at }) => at === undefined)] : problems} fields={['source', 'pack', 'file', 'refusals']} />
      <PageHeading caption={programme.code}>
        {programme.name} {programme.demonstration ? <Tag colour="yellow">{PROGRAMMES.demonstration}</Tag> : null}
      </PageHeading>
      {placed.length > 0 ? <RefusedPlaces problems={placed} /> : null}
      {actionData?.dryRun ? <DryRunTable rows={actionData.dryRun} /> : null}
      <p>
        {programme.contact === null && programme.replyDays === null ? PROGRAMME_CONTACT.none : PROGRAMME_CONTACT.said(programme.contact, programme.replyDays)}
        {mayDescribe ? (
          <>
            {' '}
            <a href={`/programmes/${programme.id}/contact`}>{PROGRAMME_CONTACT.change}</a>
          </>
        ) : null}
      </p>
      {mayMakeExercises ? (
        <p>
          <a href={`/programmes/${programme.id}/exercises`}>{MAKE_EXERCISE.link}</a>
        </p>
      ) : null}
      {mayPublish ? (
        <p>
          <a href={`/programmes/${programme.id}/moves`}>{MOVES.link}</a>
        </p>
      ) : null}
      <VersionTable pipelines={programme.pipelines} mayRetire={mayPublish} keys={keys} />
      {mayPublish ? <PublishForm packs={packs} formKey={formKey} values={actionData?.values} problems={problems} kept={actionData?.kept ?? ''} /> : null}
    </>
  );
}
