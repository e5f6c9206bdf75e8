import { ComparedRevisions } from '../../components/evaluation/compared-revisions.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { titled } from '../../shell/title.ts';
import { DIFFERENCES } from '../../texts/differences.ts';
import { comparedRevisions } from '../innovator/answers/differences.server.ts';
import type { Route } from './+types/differences';
import { ReviewFrame } from './review/review-frame.tsx';
import { frameOf, loadReview } from './review/review.server.ts';

/** What the innovator changed between two revisions, for whoever reviews them: no more than their seat lets them read. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const review = await loadReview(request, params.assignmentId);
  return { identity: frameOf(review), ...(await comparedRevisions(request, review.submissions, review.requests)) };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, DIFFERENCES.title, loaderData?.identity.name)];

export default function ReviewedDifferences({ loaderData: { identity, ...compared } }: Route.ComponentProps) {
  return (
    <ReviewFrame identity={identity} page="differences">
      <PageHeading>{DIFFERENCES.title}</PageHeading>
      <ComparedRevisions {...compared} />
    </ReviewFrame>
  );
}
