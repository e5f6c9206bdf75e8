import { redirect } from 'react-router';
import type { Route } from './+types/exercise-criterion';
import { AnchoredScale } from '../../../components/evaluation/anchored-scale.tsx';
import { Button } from '../../../components/form/button.tsx';
import { SaveShortcut } from '../../../components/form/save-shortcut.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { Autosave } from '../../../drafts/autosave.tsx';
import { exerciseOf } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { SAVING, SCORING } from '../../../texts/review-writing.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { problemWith } from '../../staff/frame/problems.ts';
import { anchorsOf } from '../review/anchors.ts';
import { markOf } from '../review/read-item.server.ts';
import { ReasonField } from '../review/reason-field.tsx';
import { SavedElsewhere } from '../review/saved-elsewhere.tsx';
import { caseSections } from './case-sections.server.ts';
import { exerciseAction } from './exercise-action.server.ts';
import { loadExercise } from './exercises.server.ts';
import { Material } from './material.tsx';
import { typedOf } from './typed-exercise.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { exercise, rubric, asked, answers } = await loadExercise(request, params.exerciseId);
  if (exercise.submittedAt) throw redirect(`/reviews/exercises/${exercise.id}`);
  const place = asked.findIndex(({ id }) => id === params.criterion);
  const item = asked[place];
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  const saved = typedOf(answers[item.id]);
  return {
    id: exercise.id, name: exercise.title, material: exercise.material, sections: await caseSections(request, exercise.case), item, place, of: asked.length, rule: rubric.justification,
    saved, read: markOf(saved), formKey: crypto.randomUUID() as string,
  };
};

export const action = ({ request, params }: Route.ActionArgs) => exerciseAction(request, params.exerciseId, params.criterion);

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** One criterion of an exercise, by the anchors of a real review. */
export default function ExerciseCriterion({ loaderData: { id, name, material, sections, item, place, of, rule, saved, read, formKey }, actionData }: Route.ComponentProps) {
  const answer = useLastAnswer(actionData, formKey);
  const [problems, whole] = useStillWrong(answer?.problems, answer?.key ?? formKey);
  const { anchors, others } = anchorsOf({ kind: 'criterion', ...item });
  const typed = answer?.typed ?? saved;
  const page = `${item.id} ${answer?.key ?? formKey}`;
  return (
    <>
      <PageTitle title={`${item.title}: ${name}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/reviews/exercises/${id}`}>{EXERCISES.toExercise}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['value', 'reason']} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={EXERCISES.criterionOf(place + 1, of)}>{item.title}</PageHeading>
          <Material text={material} sections={sections} folded />
          <FormFrame key={item.id} formKey={answer?.key ?? formKey} autoComplete="off">
            {answer?.theirs ? <SavedElsewhere answer={answer.theirs} /> : null}
            <AnchoredScale key={`value ${page}`} id="value" name="value" label={item.question} labelSize="s" anchors={anchors} others={others} defaultValue={typed.value} error={problemWith(problems, 'value')} />
            <ReasonField key={`reason ${page}`} value={typed.reason} hint={EXERCISES.reasonHint(rule.minChars, rule.extremes, rule.minCharsForExtremes)} least={rule.minChars} error={problemWith(problems, 'reason')} disabled={false} />
            <Button>{place + 1 < of ? EXERCISES.saveNext : EXERCISES.saveLast}</Button>
            <SaveShortcut words={SCORING.shortcut} />
            <Autosave key={`saving ${page}`} of={exerciseOf(id)} part={item.id} words={SAVING} read={answer?.read ?? read} saved={null} arrived={answer ?? null} whole={whole} />
          </FormFrame>
        </div>
      </div>
    </>
  );
}
