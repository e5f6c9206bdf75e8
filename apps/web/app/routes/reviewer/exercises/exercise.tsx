import { useSearchParams } from 'react-router';
import type { Route } from './+types/exercise';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Button } from '../../../components/form/button.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { exerciseOf } from '../../../drafts/place.ts';
import { UnsavedParts } from '../../../drafts/unsaved-parts.tsx';
import { useAnewOnce } from '../../../drafts/use-anew-once.ts';
import { useKeptParts } from '../../../drafts/use-kept-parts.ts';
import { WordsLeftLater } from '../../../drafts/words-left-later.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';
import { CHECK } from '../../../texts/reviewer.ts';
import { UNSAVED } from '../../../texts/unsaved.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { fieldId } from '../../staff/frame/problems.ts';
import { caseSections } from './case-sections.server.ts';
import { answerInWords, comparedRows } from './compared.ts';
import { Comparison } from './comparison.tsx';
import { loadExercise, submitExercise } from './exercises.server.ts';
import { Material } from './material.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { exercise, asked, answers } = await loadExercise(request, params.exerciseId);
  const { id, title, programme, material, submittedAt, comparison } = exercise;
  const saved = asked.map((criterion) => ({ id: criterion.id, title: criterion.title, field: `criteria.${criterion.id}`, answer: answers[criterion.id]?.value === undefined ? null : answerInWords(criterion, answers[criterion.id]?.value) }));
  const sections = await caseSections(request, exercise.case);
  return { id, title, programme, material, sections, sent: submittedAt !== null, saved, compared: comparison ? comparedRows(asked, comparison) : [], formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => submitExercise(request, params.exerciseId, await formOf(request));

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** An exercise: what there is to score, or once it is sent how one compares. */
export default function Exercise({ loaderData: { id, title, programme, material, sections, sent, saved, compared, formKey }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const problems = actionData?.problems;
  const of = exerciseOf(id);
  const kept = useKeptParts(of);
  useForgetSent();
  useAnewOnce(kept.length === 0);
  return (
    <>
      <PageTitle title={title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/reviews">{EXERCISES.back}</BackLink>
      </div>
      {asked.get('done') === 'sent' && sent ? <NotificationBanner variant="success" heading={EXERCISES.sentBanner} /> : null}
      <ProblemSummary key={formKey} problems={problems} fields={saved.map(({ field }) => field)} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {sent ? kept.map((part) => <WordsLeftLater key={part} of={of} part={part} />) : <UnsavedParts of={of} parts={saved} kept={kept} text={UNSAVED.exercise} />}
          <PageHeading caption={EXERCISES.ofProgramme(programme)}>{title}</PageHeading>
          <p>{EXERCISES.lead}</p>
          <p>{sent ? EXERCISES.sent : EXERCISES.before}</p>
          <Material text={material} sections={sections} />
          {sent ? (
            <Comparison rows={compared} />
          ) : (
            <>
              <h2 className="nhsuk-heading-m">{EXERCISES.toScore}</h2>
              {saved.map((one) => (
                <SummaryList
                  key={one.id}
                  card={{ id: fieldId(one.field), tabIndex: -1, heading: one.title, headingSize: 's', actions: [{ text: CHECK.change, href: `/reviews/exercises/${id}/${one.id}` }] }}
                  rows={[{ key: EXERCISES.answer, value: one.answer ?? EXERCISES.notAnswered }]}
                />
              ))}
              {kept.length === 0 ? (
                <FormFrame key={formKey} formKey={formKey}>
                  <Button>{EXERCISES.send}</Button>
                </FormFrame>
              ) : null}
            </>
          )}
        </div>
      </div>
    </>
  );
}
