import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { LinkButton } from '../../../../components/form/button.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { day } from '../../../../texts/dates.ts';
import { REVIEWERS, conflictEffect } from '../../../../texts/staff-reviewers.ts';
import type { CandidateRead } from './reviewers.server.ts';

/** What a coordinator weighs: skills, load and interests. @param fitWords how they fit, where that is told otherwise than beside the other candidates */
export function CandidateFacts({ candidate, fitWords }: { candidate: CandidateRead; fitWords?: string }) {
  const { conflict, because, specialties, methods, fit, terms, openReviews, maxConcurrentReviews, absences } = candidate;
  return (
    <>
      {[...new Set([...specialties, ...methods])].join(', ')}
      {specialties.length + methods.length > 0 ? '. ' : null}
      {fitWords ?? REVIEWERS.fit(fit, terms)} {REVIEWERS.load(openReviews, maxConcurrentReviews)}.
      {absences.length > 0 ? ` ${REVIEWERS.away(absences.map(({ from, to }) => [day(from), day(to)] as const))}` : null}
      {because ? ` ${conflictEffect(conflict)}: ${because}.` : null}
    </>
  );
}

interface BarredCandidatesProps {
  candidates: readonly CandidateRead[];
  /** People whose conflict was detected and is not on the case yet. */
  mayOpen: readonly string[];
  keys: Readonly<Record<string, string>>;
}

/** Everybody who cannot be invited to this seat, each with every reason. What was detected can be opened, to be decided on. */
export function BarredCandidates({ candidates, mayOpen, keys }: BarredCandidatesProps) {
  return (
    <SummaryList
      rows={candidates.map(({ personId, displayName, organisation, blockers }) => ({
        key: `${displayName}, ${organisation}`,
        value: (
          <>
            {blockers.map((blocker, index) => (
              <p key={index}>{sentence((blocker.messageForStaff ?? blocker.code).replace(`${displayName}: `, ''))}</p>
            ))}
            {mayOpen.includes(personId) ? <OpenConflict person={personId} name={displayName} formKey={keys[personId] ?? ''} /> : null}
          </>
        ),
      }))}
    />
  );
}

function OpenConflict({ person, name, formKey }: { person: string; name: string; formKey: string }) {
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="person" value={person} />
      <LinkButton name="intent" value="open-conflict">
        {REVIEWERS.openConflict}
        <VisuallyHidden> {REVIEWERS.ofPerson(name)}</VisuallyHidden>
      </LinkButton>
    </FormFrame>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
