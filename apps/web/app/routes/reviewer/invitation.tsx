import { redirect } from 'react-router';
import type { Route } from './+types/invitation';
import { InsetText } from '../../components/content/inset-text.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { deadline } from '../../texts/dates.ts';
import { INVITATION } from '../../texts/reviewer.ts';
import { roleTitle } from '../../texts/shell.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { AnswerForms } from './review/answer-forms.tsx';
import { answerInvitation } from './review/answer-invitation.server.ts';
import { isAnswered } from './review/given.ts';
import { isOver } from './review/is-over.ts';
import { InterestsCard } from './review/interests-card.tsx';
import { ownDeclaration } from './review/own-declaration.server.ts';
import { frameOf, loadReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';

/** Once accepted, the review itself opens where it was left: at the first criterion without an answer. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const review = await loadReview(request, params.assignmentId);
  const { search } = new URL(request.url);
  if (review.mine.state !== 'invited') {
    const next = review.items.find((item) => !isAnswered(review.given, item));
    throw redirect(`/reviews/${params.assignmentId}/${next && review.mine.open ? next.id : 'check'}${search}`);
  }
  return {
    identity: frameOf(review),
    role: roleTitle(review.mine.role),
    answerBy: review.mine.answerBy,
    over: isOver(review.mine.answerBy, review.now),
    items: review.items.map(({ id, title, question }) => ({ id, title, question })),
    declared: await ownDeclaration(request),
    keys: { accept: crypto.randomUUID() as string, decline: crypto.randomUUID() as string },
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  return answerInvitation(request, params.assignmentId, form, textOf(form, 'intent'));
};

export default function Invitation({ loaderData: { identity, role, answerBy, over, items, declared, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <ReviewFrame identity={identity} page="write">
      <PageTitle title={`${INVITATION.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={keys.accept} problems={problems} fields={['reason']} />
      <PageHeading>{INVITATION.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{INVITATION.lead(role, identity.stage.title)}</p>
          {answerBy && over ? <InsetText>{INVITATION.over(deadline(answerBy))}</InsetText> : null}
          {answerBy && !over ? <p>{INVITATION.answerBy(deadline(answerBy))}</p> : null}
          <h2 className="nhsuk-heading-m">{INVITATION.asked}</h2>
          <ul>
            {items.map(({ id, title, question }) => (
              <li key={id}>
                <strong>{title}.</strong> {question}
              </li>
            ))}
          </ul>
          <InterestsCard declared={declared} assignmentId={identity.assignmentId} />
          <AnswerForms keys={keys} over={over} reason={valueOf(values, 'reason')} problems={problems} />
        </div>
      </div>
    </ReviewFrame>
  );
}
