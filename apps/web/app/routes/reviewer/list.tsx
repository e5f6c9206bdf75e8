import { useSearchParams } from 'react-router';
import type { Route } from './+types/list';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { REVIEWS } from '../../texts/reviewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { grouped } from './review/groups.ts';
import { MY_REVIEWS } from './review/mine.query.ts';
import { ReviewTable } from './review/review-table.tsx';
import { listedReviews } from './review/listed.server.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { myReviews } = await load(request, MY_REVIEWS);
  return { groups: grouped(await listedReviews(request, myReviews)) };
};

export default function Reviews({ loaderData: { groups } }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const done = REVIEWS.done[asked.get('done') ?? ''];
  return (
    <>
      <PageTitle title={REVIEWS.title} />
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <PageHeading>{REVIEWS.title}</PageHeading>
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
