import type { ReactNode } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { IdentityBar } from '../../../components/evaluation/identity-bar.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { SubNavigation } from '../../../components/navigation/sub-navigation.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { ChangedSince } from './changed-since.tsx';
import { deadline } from '../../../texts/dates.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import { REVIEW_PAGES } from '../../../texts/review-pages.ts';
import { assignmentState } from '../../../texts/assignment-states.ts';
import type { ReviewIdentity } from './review.server.ts';

type Page = 'write' | 'check' | 'vote' | 'differences' | 'messages' | 'conflict' | 'step-back';

/** The bar above every page of a review: which innovation, which stage, until when, and the other pages. */
export function ReviewFrame({ identity, page, children }: { identity: ReviewIdentity; page: Page; children: ReactNode }) {
  const [asked] = useSearchParams();
  const refused = useActionData() !== undefined;
  const done = refused ? undefined : REVIEW_PAGES.done[asked.get('done') ?? ''];
  const at = `/reviews/${identity.assignmentId}`;
  const items = [
    { page: 'write', text: SCORING.yourReview, href: at, shows: true },
    { page: 'check', text: SCORING.checkPage, href: `${at}/check`, shows: identity.state !== 'invited' },
    { page: 'vote', text: SCORING.votePage, href: `${at}/vote`, shows: identity.voting },
    { page: 'differences', text: REVIEW_PAGES.differences, href: `${at}/differences`, shows: identity.revised },
    { page: 'messages', text: REVIEW_PAGES.messages, href: `${at}/messages`, shows: true },
    { page: 'ask', text: REVIEW_PAGES.ask, href: `/evaluations/${identity.evaluationId}/requests`, shows: identity.mayAsk },
    { page: 'conflict', text: REVIEW_PAGES.conflict, href: `${at}/conflict`, shows: true },
    { page: 'step-back', text: REVIEW_PAGES.stepBack, href: `${at}/step-back`, shows: identity.state !== 'invited' && !identity.ended },
  ];
  return (
    <>
      <IdentityBar
        reference={identity.reference}
        organisation={identity.organisation}
        name={identity.name}
        stage={{ kind: identity.stage.kind, name: identity.stage.title }}
        simulated={identity.simulated}
        facts={[
          { label: SCORING.yourReview, value: assignmentState(identity.state) },
          ...(identity.dueAt ? [{ label: REVIEW_PAGES.due, value: deadline(identity.dueAt) }] : []),
          {
            label: REVIEW_PAGES.interests,
            value: (
              <>
                {REVIEW_PAGES.declared(identity.interests)}{' '}
                <a href="/account/interests">
                  {REVIEW_PAGES.change}
                  <VisuallyHidden> {REVIEW_PAGES.changeWhat}</VisuallyHidden>
                </a>
              </>
            ),
          },
          { label: SCORING.ofOthers, value: identity.open ? SCORING.hidden : SCORING.roundClosed },
        ]}
      >
        <SubNavigation label={identity.name} items={items.filter(({ shows }) => shows).map(({ text, href, page: of }) => ({ text, href, ...(of === page ? { current: 'page' as const } : {}) }))} />
      </IdentityBar>
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      {identity.newerRevision === null ? null : <ChangedSince differences={`${at}/differences?from=${identity.restsOn ?? 1}&to=${identity.newerRevision}`} reopened={identity.reopened} submitted={identity.state === 'submitted'} />}
      {children}
    </>
  );
}
