import type { Route } from './+types/check';
import { InsetText } from '../../components/content/inset-text.tsx';
import { Button } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useForgetSent } from '../../drafts/forget-sent.ts';
import { reviewOf } from '../../drafts/place.ts';
import { useAnewOnce } from '../../drafts/use-anew-once.ts';
import { UnsavedParts } from '../../drafts/unsaved-parts.tsx';
import { useKeptParts } from '../../drafts/use-kept-parts.ts';
import { WordsLeftLater } from '../../drafts/words-left-later.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { CHECK } from '../../texts/reviewer.ts';
import { UNSAVED } from '../../texts/unsaved.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { allOf, textOf } from '../staff/frame/form-values.ts';
import { fieldId } from '../staff/frame/problems.ts';
import { AnswerSummary } from './review/answer-summary.tsx';
import { answersSoFar } from './review/answers-so-far.ts';
import { backToSubmitted } from './review/back-to-submitted.server.ts';
import { lastSubmitted } from './review/last-submitted.server.ts';
import { frameOf, loadReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';
import { LookedAgain } from './review/looked-again.tsx';
import { StaleAnswers } from './review/stale-citations.tsx';
import { submitReview } from './review/submit-review.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const review = await loadReview(request, params.assignmentId);
  if (review.mine.state === 'invited') throw new Response(null, { status: 302, headers: { location: `/reviews/${params.assignmentId}` } });
  const { submitted, version } = review.mine;
  const last = await lastSubmitted(request, review);
  return { identity: frameOf(review), answers: answersSoFar(review, last), version, submitted, changed: last !== null, formKey: crypto.randomUUID() as string, backKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  return (textOf(form, 'back') ? backToSubmitted : submitReview)(request, params.assignmentId, form);
};

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

export default function Check({ loaderData: { identity, answers, version, submitted, changed, formKey, backKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const of = reviewOf(identity.assignmentId);
  const kept = useKeptParts(of);
  useForgetSent();
  useAnewOnce(kept.length === 0);
  const missing = answers.filter(({ problems: gaps }) => gaps.length > 0);
  const standing = submitted ? (changed ? CHECK.changed : identity.newerRevision === null ? CHECK.unchanged : CHECK.stands) : CHECK.ready;
  return (
    <ReviewFrame identity={identity} page="check">
      <PageTitle title={`${CHECK.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={answers.map(({ field }) => field)} />
      {identity.open ? <UnsavedParts of={of} parts={answers} kept={kept} text={UNSAVED.review} /> : kept.map((part) => <WordsLeftLater key={part} of={of} part={part} />)}
      <PageHeading>{CHECK.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {!identity.open ? (
            <p>{submitted ? CHECK.counts : identity.reopened ? CHECK.countsNotAgain : CHECK.countsNot}</p>
          ) : missing.length > 0 ? (
            <InsetText>
              <p>{CHECK.missing(missing.length)}</p>
              <ul>
                {missing.map(({ field, title }) => (
                  <li key={field}>
                    <a href={`#${fieldId(field)}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </InsetText>
          ) : (
            <p>{standing}</p>
          )}
          <StaleAnswers answers={answers} compare={identity.revised ? `/reviews/${identity.assignmentId}/differences` : null} />
          {answers.map((answer) => (
            <AnswerSummary key={answer.field} answer={answer} href={identity.open ? `/reviews/${identity.assignmentId}/${answer.id}` : null} />
          ))}
          {identity.open && (!submitted || changed || identity.newerRevision !== null) && kept.length === 0 ? (
            <FormFrame key={formKey} formKey={formKey}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="revision" value={identity.revision ?? ''} />
              <LookedAgain answers={answers} ticked={values ? allOf(values, 'confirmed') : []} />
              <Button>{submitted ? (changed ? CHECK.amend : CHECK.again) : CHECK.submit}</Button>
            </FormFrame>
          ) : null}
          {identity.open && changed && kept.length === 0 ? (
            <FormFrame key={backKey} formKey={backKey}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="back" value="yes" />
              <Button variant="secondary">{CHECK.back}</Button>
            </FormFrame>
          ) : null}
        </div>
      </div>
    </ReviewFrame>
  );
}
