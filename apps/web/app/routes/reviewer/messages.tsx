import type { Route } from './+types/messages';
import { redirect } from 'react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { MESSAGES } from '../../texts/messages.ts';
import { BeginForm } from '../messages/begin-form.tsx';
import { beginThread } from '../messages/send-message.server.ts';
import { ThreadList } from '../messages/thread-list.tsx';
import { threadsOf } from '../messages/threads.server.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { frameOf, loadReview, myReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const review = await loadReview(request, params.assignmentId);
  if (review.staff) throw redirect(`/evaluations/${review.mine.evaluationId}/messages`);
  return { identity: frameOf(review), threads: await threadsOf(request, review.mine.evaluationId), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => beginThread(request, (await myReview(request, params.assignmentId)).evaluationId, 'reviewer');

/** A reviewer's own threads with the staff. */
export default function Messages({ loaderData: { identity, threads, formKey: first }, actionData }: Route.ComponentProps) {
  const { problems, values, key: formKey = first } = actionData ?? {};
  return (
    <ReviewFrame identity={identity} page="messages">
      <PageTitle title={`${MESSAGES.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['subject', 'text', 'files']} />
      <PageHeading>{MESSAGES.title}</PageHeading>
      <ThreadList threads={threads} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <h2 className="nhsuk-heading-m">{MESSAGES.begin}</h2>
          <p>{MESSAGES.lead.reviewer}</p>
          <BeginForm formKey={formKey} values={values} problems={problems} />
        </div>
      </div>
    </ReviewFrame>
  );
}
