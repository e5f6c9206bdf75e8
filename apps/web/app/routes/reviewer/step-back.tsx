import type { Route } from './+types/step-back';
import { Button } from '../../components/form/button.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { STEP_BACK } from '../../texts/reviewer.ts';
import { valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { answerInvitation } from './review/answer-invitation.server.ts';
import { frameOf, loadReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  identity: frameOf(await loadReview(request, params.assignmentId)),
  formKey: crypto.randomUUID() as string,
});

export const action = async ({ request, params }: Route.ActionArgs) => answerInvitation(request, params.assignmentId, await formOf(request), 'recuse');

export default function StepBack({ loaderData: { identity, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <ReviewFrame identity={identity} page="step-back">
      <PageTitle title={`${STEP_BACK.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['reason']} />
      <PageHeading>{STEP_BACK.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {identity.ended ? (
            <p>{STEP_BACK.ended}</p>
          ) : (
            <>
              <p>{STEP_BACK.lead}</p>
              <FormFrame key={formKey} formKey={formKey}>
                <Textarea id="reason" name="reason" label={STEP_BACK.reason} hint={STEP_BACK.reasonHint} rows={4} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
                <Button variant="warning">{STEP_BACK.button}</Button>
              </FormFrame>
            </>
          )}
        </div>
      </div>
    </ReviewFrame>
  );
}
