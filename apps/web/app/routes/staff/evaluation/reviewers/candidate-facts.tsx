import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { REVIEWERS, conflictEffect } from '../../../../texts/staff-reviewers.ts';
import type { CandidateRead } from './reviewers.server.ts';

/** What a coordinator weighs: skills, load and interests. */
export function CandidateFacts({ candidate }: { candidate: CandidateRead }) {
  const { conflict, because, specialties, methods, openReviews, maxConcurrentReviews } = candidate;
  return (
    <>
      {[...new Set([...specialties, ...methods])].join(', ')}
      {specialties.length + methods.length > 0 ? '. ' : null}
      {REVIEWERS.load(openReviews, maxConcurrentReviews)}.{because ? ` ${conflictEffect(conflict)}: ${because}.` : null}
    </>
  );
}

/** Everybody who cannot be invited to this seat, each with every reason. */
export function BarredCandidates({ candidates }: { candidates: readonly CandidateRead[] }) {
  return (
    <SummaryList
      rows={candidates.map(({ displayName, organisation, blockers }) => ({
        key: `${displayName}, ${organisation}`,
        value: blockers.map((blocker, index) => <p key={index}>{sentence((blocker.messageForStaff ?? blocker.code).replace(`${displayName}: `, ''))}</p>),
      }))}
    />
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
