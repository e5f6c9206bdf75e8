import type { Route } from './+types/new-exercise';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { ProblemSummary } from '../../staff/frame/problem-summary.tsx';
import { problemWith } from '../../staff/frame/problems.ts';
import { allOf, valueOf } from '../../staff/frame/form-values.ts';
import { CaseFields } from './case-fields.tsx';
import { loadCase, loadRubric, makeExercise } from './exercises.server.ts';
import { ReferenceFields } from './reference-fields.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { programme, pin, rubric } = await loadRubric(request, params.programmeId, new URL(request.url).searchParams.get('rubric'));
  const chosen = await loadCase(request, params.programmeId);
  return { programme, pin, chosen, title: rubric.title, criteria: rubric.criteria, formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => makeExercise(request, params.programmeId, await formOf(request));

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** Writes a case and the answers to compare with. */
export default function NewExercise({ loaderData: { programme, chosen, title, criteria, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const heading = chosen ? MAKE_EXERCISE.caseTitle : MAKE_EXERCISE.newTitle;
  return (
    <>
      <PageTitle title={heading} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}/exercises`}>{MAKE_EXERCISE.title}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['title', 'material', 'leftOut', 'references', 'mayBeShown', ...criteria.map(({ id }) => `references.${id}`)]} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={MAKE_EXERCISE.by(title)}>{heading}</PageHeading>
          <FormFrame key={formKey} formKey={formKey} autoComplete="off">
            <Input id="title" name="title" label={MAKE_EXERCISE.titleLabel} hint={MAKE_EXERCISE.titleHint} defaultValue={valueOf(values, 'title')} error={problemWith(problems, 'title')} />
            <Textarea
              id="material"
              name="material"
              label={chosen ? MAKE_EXERCISE.before : MAKE_EXERCISE.material}
              hint={chosen ? MAKE_EXERCISE.beforeHint : MAKE_EXERCISE.materialHint}
              rows={chosen ? 4 : 10}
              defaultValue={values || !chosen ? valueOf(values, 'material') : MAKE_EXERCISE.beforeWords}
              error={problemWith(problems, 'material')}
            />
            {chosen ? <CaseFields sections={chosen.sections} values={values} problems={problems} /> : null}
            <h2 className="nhsuk-heading-m" id="references" tabIndex={-1}>
              {MAKE_EXERCISE.reference}
            </h2>
            <p>{MAKE_EXERCISE.referenceHint}</p>
            {criteria.map((criterion) => (
              <ReferenceFields key={criterion.id} criterion={criterion} values={values} problems={problems} />
            ))}
            <Checkboxes id="required" name="required" label={MAKE_EXERCISE.requiredLabel} labelSize="s" items={[{ value: 'yes', label: MAKE_EXERCISE.requiredItem }]} defaultValues={values ? allOf(values, 'required') : []} />
            <Checkboxes id="mayBeShown" name="mayBeShown" label={MAKE_EXERCISE.mayBeShown} labelSize="s" items={[{ value: 'yes', label: chosen ? MAKE_EXERCISE.mayBeShownCase : MAKE_EXERCISE.mayBeShownItem }]} defaultValues={values ? allOf(values, 'mayBeShown') : []} error={problemWith(problems, 'mayBeShown')} />
            <Button>{MAKE_EXERCISE.button}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}
