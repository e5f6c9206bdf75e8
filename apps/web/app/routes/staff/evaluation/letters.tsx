import type { Route } from './+types/letters';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { LETTERS } from '../../../texts/staff-letters.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { actOnLetter } from './letters/act-on-letter.server.ts';
import { LetterCard } from './letters/letter-card.tsx';
import { loadLetters } from './letters/letter-list.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadLetters(request, params.id);
  return { read, keys: read.decisions.map((): [string, string] => [crypto.randomUUID(), crypto.randomUUID()]) };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnLetter(request, params.id, await formOf(request));

export default function Letters({ loaderData: { read, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${LETTERS.title}: ${read.evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={read.decisions.flatMap(({ id }) => ['decision', 'reasons', 'next', 'publicReasons'].map((part) => `${part}-${id}`))} />
      <PageHeading>{LETTERS.title}</PageHeading>
      <p>{read.decisions.length > 0 ? LETTERS.order : LETTERS.none}</p>
      {read.decisions.map((decision, index) => (
        <LetterCard key={decision.id} evaluationId={read.evaluation.id} decision={decision} keys={keys[index]!} values={values} problems={problems} />
      ))}
    </>
  );
}
