import { redirect } from 'react-router';
import type { Route } from './+types/conflict';
import { Button } from '../../components/form/button.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { CONFLICT } from '../../texts/reviewer.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { DECLARE } from './review/declare.mutation.ts';
import { frameOf, loadReview, myReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  identity: frameOf(await loadReview(request, params.assignmentId)),
  formKey: crypto.randomUUID() as string,
});

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const { evaluationId } = await myReview(request, params.assignmentId);
  const sent = await send(request, DECLARE, { evaluationId, because: textOf(form, 'because'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/reviews?done=conflict-declared') : refusedForm(form, sent.problems);
};

export default function Conflict({ loaderData: { identity, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <ReviewFrame identity={identity} page="conflict">
      <PageTitle title={`${CONFLICT.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['because']} />
      <PageHeading>{CONFLICT.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{CONFLICT.lead}</p>
          <FormFrame key={formKey} formKey={formKey}>
            <Textarea id="because" name="because" label={CONFLICT.because} hint={CONFLICT.becauseHint} rows={4} defaultValue={valueOf(values, 'because')} error={problemWith(problems, 'because')} />
            <Button>{CONFLICT.button}</Button>
          </FormFrame>
        </div>
      </div>
    </ReviewFrame>
  );
}
