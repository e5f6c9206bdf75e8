import type { Route } from './+types/feedback';
import { Card } from '../../../components/content/card.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { FeedbackRead } from '../../../components/evaluation/feedback-read.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FEEDBACK } from '../../../texts/feedback.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { ChoiceForm } from './feedback/choice-form.tsx';
import { chooseFeedback, loadFeedback } from './feedback/feedback.server.ts';

const { page: WORDS } = FEEDBACK;

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ page: await loadFeedback(request, params.id, params.decisionId), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => chooseFeedback(request, params.id, params.decisionId, await formOf(request));

/** What of the reviews a letter takes along, and exactly what the innovator will read of them. */
export default function Feedback({ loaderData: { page, formKey }, actionData, params }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const { feedback, reviews, approved, mayChoose } = page;
  const released = feedback?.releasedAt != null;
  return (
    <>
      <PageTitle title={`${WORDS.title}: ${page.innovationName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/evaluations/${params.id}/letters`}>{WORDS.back}</BackLink>
      </div>
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={[]} />
      <PageHeading caption={page.letter}>{WORDS.title}</PageHeading>
      <Card heading={released ? WORDS.released : WORDS.preview} headingSize="m">
        {feedback && feedback.reviews.length > 0 ? <FeedbackRead reviews={feedback.reviews} simulated={feedback.simulated} /> : <p>{FEEDBACK.none}</p>}
      </Card>
      {mayChoose ? (
        <>
          <p>{reviews.length > 0 ? WORDS.lead : WORDS.noReviews}</p>
          {reviews.length > 0 ? <ChoiceForm page={page} formKey={formKey} values={values} /> : null}
        </>
      ) : released || !feedback ? null : (
        <InsetText>
          <p>{approved ? WORDS.approved : WORDS.notYours}</p>
        </InsetText>
      )}
    </>
  );
}
