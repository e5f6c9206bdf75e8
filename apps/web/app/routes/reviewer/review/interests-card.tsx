import { Card } from '../../../components/content/card.tsx';
import { day } from '../../../texts/dates.ts';
import { INTERESTS } from '../../../texts/interests.ts';
import { INVITATION } from '../../../texts/reviewer.ts';
import { DeclaredInterests } from '../../account/interests/declared-interests.tsx';
import type { Declaration } from './own-declaration.server.ts';

/** One's own declaration, read once more before saying yes, and the way to name what it leaves out. */
export function InterestsCard({ declared: { ownDeclaration: declaration, interestNatures }, assignmentId }: { declared: Declaration; assignmentId: string }) {
  return (
    <Card heading={INVITATION.interests} headingSize="m">
      {declaration ? (
        <>
          <p>{INTERESTS.declared(day(declaration.declaredOn), day(declaration.validUntil))}</p>
          <DeclaredInterests interests={declaration.interests} natures={interestNatures} />
        </>
      ) : (
        <p>{INTERESTS.missing}</p>
      )}
      <p>
        <a href="/account/interests">{INTERESTS.link}</a>
      </p>
      <p>{INVITATION.conflict}</p>
      <p>
        <a href={`/reviews/${assignmentId}/conflict`}>{INVITATION.conflictLink}</a>
      </p>
    </Card>
  );
}
