import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { formOf } from '../../session/form.server.ts';
import { BIDS } from '../../texts/bids.ts';
import { REVIEWS } from '../../texts/reviewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import type { Route } from './+types/bids';
import { answerBid } from './bids/answer-bid.server.ts';
import { ASKED } from './bids/asked.query.ts';
import { BidCard } from './bids/bid-card.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { bidsAsked } = await load(request, ASKED);
  return { asked: bidsAsked.map((asked) => ({ asked, keys: { bid: crypto.randomUUID() as string, conflict: crypto.randomUUID() as string } })) };
};

export const action = async ({ request }: Route.ActionArgs) => answerBid(request, await formOf(request));

/** Evaluations about which one is asked, whether one would like to review them. */
export default function Bids({ loaderData: { asked }, actionData }: Route.ComponentProps) {
  const [search] = useSearchParams();
  const { problems, values } = actionData ?? {};
  const done = actionData ? undefined : BIDS.done[search.get('done') ?? ''];
  return (
    <>
      <PageTitle title={BIDS.title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/reviews">{REVIEWS.title}</BackLink>
      </div>
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <ProblemSummary problems={problems} fields={asked.flatMap(({ asked: { evaluationId } }) => [`bid-${evaluationId}`, `because-${evaluationId}`])} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{BIDS.title}</PageHeading>
          <p>{BIDS.lead}</p>
          {asked.length === 0 ? (
            <EmptyState because="new" heading={BIDS.none}>
              <p>{BIDS.noneText}</p>
            </EmptyState>
          ) : null}
          {asked.map(({ asked: one, keys }) => (
            <BidCard key={one.evaluationId} asked={one} keys={keys} values={values} problems={problems} />
          ))}
        </div>
      </div>
    </>
  );
}
