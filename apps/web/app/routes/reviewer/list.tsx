import { useSearchParams } from 'react-router';
import type { Route } from './+types/list';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { AVAILABILITY } from '../../texts/availability.ts';
import { BIDS } from '../../texts/bids.ts';
import { INTERESTS } from '../../texts/interests.ts';
import { REVIEW_PAGES } from '../../texts/review-pages.ts';
import { REVIEWS } from '../../texts/reviewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ASKED } from './bids/asked.query.ts';
import { ExerciseList } from './exercises/exercise-list.tsx';
import { myExercises } from './exercises/exercises.server.ts';
import { grouped } from './review/groups.ts';
import { MY_REVIEWS } from './review/mine.query.ts';
import { declarationStanding } from './review/own-declaration.server.ts';
import { ReviewTable } from './review/review-table.tsx';
import { listedReviews } from './review/listed.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const [{ myReviews }, { bidsAsked }, standing, exercises] = await Promise.all([load(request, MY_REVIEWS), load(request, ASKED), declarationStanding(request), myExercises(request)]);
  return { exercises: exercises.map(({ id, title, programme, required, submittedAt }) => ({ id, title, programme, required, submittedAt })), groups: grouped(await listedReviews(request, myReviews)), standing, unanswered: bidsAsked.filter(({ bid }) => bid === null).length };
};

/** What is wrong with one’s declaration stands in the link to it: without one nobody is invited. */
const INTERESTS_LINK = { missing: INTERESTS.linkMissing, 'out-of-date': INTERESTS.linkOutOfDate };

export default function Reviews({ loaderData: { exercises, groups, standing, unanswered } }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const done = REVIEW_PAGES.done[asked.get('done') ?? ''];
  return (
    <>
      <PageTitle title={REVIEWS.title} />
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <PageHeading>{REVIEWS.title}</PageHeading>
      <p>
        <a href="/account/interests">{standing ? INTERESTS_LINK[standing] : INTERESTS.link}</a>
      </p>
      <p>
        <a href="/account/availability">{AVAILABILITY.link}</a>
      </p>
      <p>
        <a href="/reviews/bids">{unanswered > 0 ? BIDS.linkCount(unanswered) : BIDS.link}</a>
      </p>
      <ExerciseList exercises={exercises} />
      {groups.length === 0 ? (
        <EmptyState because="new" heading={REVIEWS.none}>
          <p>{REVIEWS.noneText}</p>
        </EmptyState>
      ) : null}
      {groups.map(({ title, reviews }) => (
        <ReviewTable key={title} title={title} reviews={reviews} />
      ))}
    </>
  );
}
