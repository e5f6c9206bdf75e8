import type { Route } from './+types/exercises';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { ExerciseTable } from './exercise-table.tsx';
import { loadExercises, retireExercise } from './exercises.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadExercises(request, params.programmeId);
  const keys: Record<string, string> = Object.fromEntries(read.exercises.map(({ id }) => [id, crypto.randomUUID()]));
  return { ...read, keys, done: new URL(request.url).searchParams.get('done') ?? '' };
};

export const action = async ({ request, params }: Route.ActionArgs) => retireExercise(request, params.programmeId, await formOf(request));

/** The exercises of a programme, and by which rubric to make another. */
export default function Exercises({ loaderData: { programme, exercises, cases, rubrics, keys, done }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems;
  return (
    <>
      <PageTitle title={MAKE_EXERCISE.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}`}>{programme.name}</BackLink>
      </div>
      {MAKE_EXERCISE.done[done] && !problems?.length ? <NotificationBanner variant="success" heading={MAKE_EXERCISE.done[done]} /> : null}
      <ProblemSummary problems={problems} fields={[]} />
      <PageHeading caption={programme.name}>{MAKE_EXERCISE.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{MAKE_EXERCISE.lead}</p>
      {exercises.length > 0 ? (
        <ExerciseTable exercises={exercises} keys={keys} />
      ) : (
        <EmptyState because="new" heading={MAKE_EXERCISE.none}>
          <p>{MAKE_EXERCISE.noneText}</p>
        </EmptyState>
      )}
      <h2 className="nhsuk-heading-m">{MAKE_EXERCISE.make}</h2>
      {rubrics.length === 0 ? <p>{MAKE_EXERCISE.noRubric}</p> : null}
      <ul>
        {rubrics.map(({ pin, title }) => (
          <li key={pin}>
            <a href={`/programmes/${programme.id}/exercises/new?rubric=${encodeURIComponent(pin)}`}>{MAKE_EXERCISE.makeFor(title)}</a> ({pin})
          </li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">{MAKE_EXERCISE.cases}</h2>
      <p className="nhsuk-u-reading-width">{cases.length > 0 ? MAKE_EXERCISE.casesLead : MAKE_EXERCISE.noCases}</p>
      <ul>
        {cases.flatMap(({ evaluationId, name }) =>
          rubrics.map(({ pin, title }) => (
            <li key={`${evaluationId} ${pin}`}>
              <a href={`/programmes/${programme.id}/exercises/new?rubric=${encodeURIComponent(pin)}&case=${evaluationId}`}>{MAKE_EXERCISE.makeOf(name, title)}</a>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
