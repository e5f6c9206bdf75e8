import { redirect } from 'react-router';
import type { Route } from './+types/exercise-criterion';
import { AnchoredScale } from '../../../components/evaluation/anchored-scale.tsx';
import { Button } from '../../../components/form/button.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { problemWith } from '../../staff/frame/problems.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { anchorsOf } from '../review/anchors.ts';
import { ReasonField } from '../review/reason-field.tsx';
import { answerExercise, loadExercise } from './exercises.server.ts';
import { Material } from './material.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { exercise, rubric, asked, answers } = await loadExercise(request, params.exerciseId);
  if (exercise.submittedAt) throw redirect(`/reviews/exercises/${exercise.id}`);
  const place = asked.findIndex(({ id }) => id === params.criterion);
  const item = asked[place];
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  const saved = answers[item.id];
  return {
    id: exercise.id, name: exercise.title, material: exercise.material, item, place, of: asked.length, rule: rubric.justification,
    saved: { value: saved?.value === undefined ? '' : String(saved.value), reason: saved?.reason ?? '' }, formKey: crypto.randomUUID() as string,
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => answerExercise(request, params.exerciseId, params.criterion, await formOf(request));

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** One criterion of an exercise, by the anchors of a real review. */
export default function ExerciseCriterion({ loaderData: { id, name, material, item, place, of, rule, saved, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const { anchors, others } = anchorsOf({ kind: 'criterion', ...item });
  const typed = values ? { value: valueOf(values, 'value'), reason: valueOf(values, 'reason') } : saved;
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
          <Material text={material} />
          <FormFrame key={item.id} formKey={formKey} autoComplete="off">
            <AnchoredScale key={`value ${formKey}`} id="value" name="value" label={item.question} labelSize="s" anchors={anchors} others={others} defaultValue={typed.value} error={problemWith(problems, 'value')} />
            <ReasonField key={`reason ${formKey}`} value={typed.reason} hint={EXERCISES.reasonHint(rule.minChars, rule.extremes, rule.minCharsForExtremes)} least={rule.minChars} error={problemWith(problems, 'reason')} disabled={false} />
            <Button>{place + 1 < of ? EXERCISES.saveNext : EXERCISES.saveLast}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
